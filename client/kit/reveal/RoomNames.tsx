// The names of the room's dots on a phone's picture.
import type { NameTag } from './nameTags.ts';
import { TAG_HEIGHT_PX } from './nameTags.ts';

interface RoomNamesProps {
  readonly tags: readonly NameTag[];
  readonly alpha: number;
}

export function RoomNames({ tags, alpha }: RoomNamesProps) {
  return (
    <>
      {tags.map(({ player, name, left, top, width }) => (
        <span
          key={player}
          class="name-tag cut"
          translate={false}
          aria-hidden="true" // the list under the picture says it in order
          style={{
            left: `${left}px`,
            top: `${top}px`,
            width: `${width}px`,
            height: `${TAG_HEIGHT_PX}px`,
            opacity: alpha,
          }}
        >
          {name}
        </span>
      ))}
    </>
  );
}
