// A row's name on the board, breaking between its parts before it breaks inside one.
import type { BoardRow } from '../../shared/protocol/boardPlan.ts';
import { rowWords } from './boardWords.ts';

export function RowName({ row }: { readonly row: BoardRow }) {
  const parts = rowWords(row).split(', ');
  return (
    <>
      {parts.map((part, index) => (
        <span key={part}>
          <span class="row-part">
            {part}
            {index < parts.length - 1 && ','}
          </span>{' '}
        </span>
      ))}
    </>
  );
}
