// Two or three small maps beside each other, each with its words and one figure.
import { Thumbnail } from '../../board/Thumbnail.tsx';
import '../reveal/reveal.css';
import './promise.css';

interface SmallMap {
  readonly words: string;
  readonly figure: string;
  readonly cells: Uint8Array;
}

interface SmallMapsProps {
  readonly maps: readonly SmallMap[];
  readonly columns: number;
  readonly rows: number;
}

export function SmallMaps({ maps, columns, rows }: SmallMapsProps) {
  return (
    <div class="pair small-maps">
      {maps.map(({ words, figure, cells }) => (
        <figure key={words}>
          <div class="pair-frame">
            <Thumbnail cells={cells} columns={columns} rows={rows} label={words} />
          </div>
          <figcaption>
            {words}
            <b>{figure}</b>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
