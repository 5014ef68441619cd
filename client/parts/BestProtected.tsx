// The podium for models, in a sentence: which plan gave least away, and which most.

import type { BoardCell } from '../../shared/protocol/view.ts';
import { modelWords, protectionWords } from '../rounds/find/planWords.ts';
import { say } from '../words/words.ts';
import { bestProtected } from './boardLayout.ts';

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
    model: modelWords(plan.model),
    protection: protectionWords(plan.protection),
  });
  return (
    <p class="verdict">
      {worst !== best && `${say('finale.summaryLeak', named(worst))} `}
      {say('finale.summaryGuard', named(best))}
    </p>
  );
}
