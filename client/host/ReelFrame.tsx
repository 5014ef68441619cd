// One frame of a strip of rounds: the picture of its release, its number and name, and one figure.
import type { ComponentChildren } from 'preact';
import { BOARD } from '../../shared/model/model.ts';
import type { RoundHeadline } from '../../shared/protocol/view.ts';
import { Thumbnail } from '../board/Thumbnail.tsx';
import { roundWords } from '../roundParts.tsx';

interface ReelFrameProps {
  readonly headline: RoundHeadline;
  readonly index: number;
  readonly class?: string;
  /** Where the frame can be pressed. */
  readonly open?: { readonly label: string; readonly act: () => void };
  readonly children?: ComponentChildren; // the figure
}

export function ReelFrame({
  headline,
  index,
  class: className = 'reel-frame',
  open,
  children,
}: ReelFrameProps) {
  const words = roundWords(headline.spec);
  return (
    <li class={className}>
      {headline.cells ? (
        <Thumbnail cells={headline.cells} columns={BOARD.columns} rows={BOARD.rows} label={words.model} />
      ) : (
        <div class="blank" />
      )}
      <div class="cap">
        <span class="cut">
          {index + 1} {words.title}
        </span>
        <b>{children}</b>
      </div>
      {open && <button type="button" class="frame-open" aria-label={open.label} onClick={open.act} />}
    </li>
  );
}
