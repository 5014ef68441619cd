// The sandbox' state as an address: short and versioned. readLink.ts reads it back; both must say the same.
import { formatModel } from '../../shared/model/parse.ts';
import type { Protection } from '../../shared/release/plan.ts';
import { DEFAULT_STATE, type Move, type SandboxState } from './state.ts';

export const LINK_VERSION = '1';

/** '/sandbox?v=1&s=soccer&…' for a state; what is left out is as on a fresh visit. */
export function sandboxLink(wanted: Partial<SandboxState>): string {
  const state = { ...DEFAULT_STATE, ...wanted };
  const query: [string, string][] = [
    ['v', LINK_VERSION],
    ['s', state.scenario],
    ['l', state.layout],
    ['m', formatModel(state.model)],
    ['p', protectionText(state.protection)],
  ];
  if (state.crowd !== DEFAULT_STATE.crowd) query.push(['n', String(state.crowd)]);
  if (state.moves.length > 0) query.push(['x', state.moves.map(moveText).join('_')]);
  if (state.picked !== null) query.push(['i', String(state.picked)]);
  const shown = FLAGS.filter(([, flag]) => state[flag]).map(([letter]) => letter);
  if (shown.length > 0) query.push(['o', shown.join('')]);
  return `/sandbox?${query.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2C', ',')}`).join('&')}`;
}

const FLAGS = [
  ['w', 'without'],
  ['h', 'hidden'],
  ['v', 'leverage'],
] as const;

function protectionText(protection: Protection): string {
  switch (protection.kind) {
    case 'none':
      return 'none';
    case 'rounded':
      return `rounded:${protection.levels}`;
    case 'noise':
      return `noise:${protection.sigma}`;
    case 'private':
      return `private:${protection.epsilon}`;
  }
}

/** Person, x, y (ticks) and group, as in '3.4120.2080a'. */
function moveText({ person, x, y, group }: Move): string {
  return `${person}.${x}.${y}${group === 1 ? 'a' : 'b'}`;
}
