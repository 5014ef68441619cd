// The podium for models, in a sentence: which plan gave least away, and which most.

import type { BoardCell } from '../../shared/protocol/view.ts';
import { protectionWords, rowWords } from '../rounds/find/planWords.ts';
import { say } from '../words/words.ts';
import { bestProtected } from './boardLayout.ts';

const KEPT = 90; // percent: as good as not looking
const TELLING = 10; // percent: less of a difference is not worth a prize

export function BestProtected({ cells }: { readonly cells: readonly BoardCell[] }) {
  const best = bestProtected(cells);
  if (!best) return <p>{say('finale.summaryNone')}</p>;
  if (cells.filter((cell) => cell.protection).length < 2) return null;
  const worst = cells.reduce((least, cell) =>
    (cell.protection?.value ?? Number.POSITIVE_INFINITY) <
    (least.protection?.value ?? Number.POSITIVE_INFINITY)
      ? cell
      : least,
  );
  const named = ({ plan }: BoardCell) => ({
    model: rowWords(plan),
    protection: protectionWords(plan.protection),
  });
  const least = worst.protection?.value ?? 100;
  if (least >= KEPT) return <p class="verdict">{say('finale.summaryKept')}</p>;
  return (
    <p class="verdict">
      {say('finale.summaryLeak', named(worst))}{' '}
      {(best.protection?.value ?? 0) - least > TELLING && say('finale.summaryGuard', named(best))}
    </p>
  );
}
