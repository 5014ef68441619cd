// Which model goes with which protection, and what comes of it: the table behind menus and documentation.
// It is computed from the registry and from publish's own list of private forms, so it cannot disagree with them.
import type { Family } from '../model/model.ts';
import { families } from '../model/registry.ts';
import type { Protection } from './plan.ts';
import { privateForms } from './privateForms.ts';

export interface ReleasePair {
  readonly family: Family;
  readonly protection: Protection['kind'];
  readonly possible: boolean;
  /** `epsilon` only for private pairs that exist. */
  readonly guarantee: 'none' | 'epsilon';
  /** What is done, or why it cannot be. */
  readonly how: string;
}

const FAMILIES = Object.keys(families) as Family[];

const BARE: Record<Exclude<Protection['kind'], 'private'>, string> = {
  none: 'as it is',
  rounded: 'every value to the nearest of a few levels',
  noise: 'Gaussian noise on every value, drawn once',
};

/** All pairs, family by family. */
export function releasePairs(): ReleasePair[] {
  return FAMILIES.flatMap((family) => {
    const bare = (['none', 'rounded', 'noise'] as const).map(
      (protection): ReleasePair => ({
        family,
        protection,
        possible: true,
        guarantee: 'none',
        how: BARE[protection],
      }),
    );
    return [...bare, privatePair(family)];
  });
}

function privatePair(family: Family): ReleasePair {
  const form = privateForms[family];
  const common = { family, protection: 'private' } as const;
  if (form.primitive === null) return { ...common, possible: false, guarantee: 'none', how: form.reason };
  const noise = form.primitive === 'histogram' ? 'discrete Laplace noise' : 'discrete Gaussian noise';
  return { ...common, possible: true, guarantee: 'epsilon', how: `${noise} goes into ${form.measures}` };
}

/** The pairs as a Markdown table, one row per family. */
export function releasePairsMarkdown(): string {
  const pairs = releasePairs();
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = FAMILIES.map((family) => {
    const privately = pairs.find((pair) => pair.family === family && pair.protection === 'private');
    return row([
      family,
      'yes',
      'yes',
      'yes',
      privately?.possible ? privately.how : `refused: ${privately?.how}`,
    ]);
  });
  const head = ['family', 'none', 'rounded', 'naive noise (no guarantee)', 'private (epsilon, delta)'];
  return [row(head), row(head.map(() => '---')), ...lines].join('\n');
}
