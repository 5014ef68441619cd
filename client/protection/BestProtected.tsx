// The podium for models, in two sentences: which plans gave most away, and which kept best. Sets, never a winner by luck.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { protectionWords } from '../words/planWords.ts';
import { say } from '../words/words.ts';
import { rowWords } from './boardWords.ts';
import { compared } from './compared.ts';

export function BestProtected({ cells }: { readonly cells: readonly BoardCell[] }) {
  const sets = compared(cells);
  if (sets === null) {
    const nobody = cells.every(({ guesses }) => guesses === 0);
    return nobody ? <p>{say('finale.summaryNone')}</p> : null;
  }
  const { gaveMost, keptBest } = sets;
  if (!gaveMost && !keptBest) return <p class="verdict">{say('finale.summaryAlike')}</p>;
  return (
    <p class="verdict">
      {gaveMost && gaveMostWords(gaveMost)} {keptBest && keptBestWords(keptBest)}
    </p>
  );
}

function gaveMostWords(cells: readonly BoardCell[]): string {
  const [only, ...others] = cells as readonly [BoardCell, ...BoardCell[]];
  const { headline } = only;
  return others.length === 0 && headline?.by === 'machine' && headline.foundOf100 > 0
    ? say('finale.gaveMostFound', {
        plan: named(only),
        found: headline.foundOf100,
        layouts: headline.layouts,
      })
    : say('finale.gaveMost', { plans: listed(cells) });
}

/** A plan without a guarantee is never called safe: the one that promises is named where only it does. */
function keptBestWords(cells: readonly BoardCell[]): string {
  const promising = cells.filter(({ guarantee }) => guarantee !== null);
  const [promise] = promising;
  if (cells.length === 1) return say('finale.keptBest', { plan: listed(cells) });
  return [
    say('finale.keptBestAlike', { plans: listed(cells) }),
    promise && promising.length === 1 && say('finale.keptBestPromise', { plan: named(promise) }),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ');
}

const NAMED_MOST = 3;

function listed(cells: readonly BoardCell[]): string {
  const plans = cells.slice(0, NAMED_MOST).map(named).join(say('finale.between'));
  const more = cells.length - NAMED_MOST;
  return more > 0 ? say('finale.andMore', { plans, count: more }) : plans;
}

const named = ({ plan }: BoardCell): string =>
  say('finale.plan', { model: rowWords(plan, null), protection: protectionWords(plan.protection) });
