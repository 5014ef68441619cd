// The podium for models, in a sentence: which plan gave least away to anybody, which most, and where people failed but
// a computer did not.
import type { BoardCell } from '../../shared/protocol/view.ts';
import { protectionWords } from '../words/planWords.ts';
import { say } from '../words/words.ts';
import { bestProtected, keptFromAll, unseenByPeople, worstProtected } from './boardLayout.ts';
import { rowWords } from './boardWords.ts';

const KEPT = 90; // percent: as good as not looking
const TELLING = 10; // percent: less of a difference is not worth a prize
const FOUND = 50; // percent: below this an attacker found people

export function BestProtected({ cells }: { readonly cells: readonly BoardCell[] }) {
  const best = bestProtected(cells);
  if (!best) return <p>{say('finale.summaryNone')}</p>;
  const measured = cells.filter((cell) => keptFromAll(cell) !== null);
  if (measured.length < 2) return null;
  const kept = (cell: BoardCell) => keptFromAll(cell) ?? 100;
  const worst = worstProtected(measured) ?? best;
  const unseen = unseenByPeople(measured, KEPT, FOUND);
  if (kept(worst) >= KEPT) return <p class="verdict">{say('finale.summaryKept')}</p>;
  return (
    <p class="verdict">
      {unseen ? say('finale.summaryUnseen', named(unseen)) : say('finale.summaryLeak', named(worst))}{' '}
      {kept(best) - kept(worst) > TELLING && say('finale.summaryGuard', named(best))}
    </p>
  );
}

const named = ({ plan }: BoardCell) => ({
  model: rowWords(plan),
  protection: protectionWords(plan.protection),
});
