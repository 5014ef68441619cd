// A glyph of squares: to be toggled, or only to be looked at, with wrong squares marked by a sign and not by colour alone.
import './face.css';
import { sayFace } from './words.ts';

interface GlyphProps {
  readonly squares: string;
  readonly side: number;
  readonly label: string;
  readonly onToggle?: (square: number) => void; // absent: a picture
  readonly open?: boolean;
  readonly truth?: string; // absent: nothing is marked
}

export function Glyph({ squares, side, label, onToggle, open = false, truth }: GlyphProps) {
  // rows are given too: a square with a sign in it would stretch its own
  const style = { gridTemplate: `repeat(${side}, minmax(0, 1fr)) / repeat(${side}, minmax(0, 1fr))` };
  if (!onToggle) {
    return (
      <div class="glyph" style={style} role="img" aria-label={label}>
        {[...squares].map((square, i) => (
          <span key={i} class={square === '1' ? 'lit' : ''}>
            {truth !== undefined && truth[i] !== square ? <WrongSign /> : null}
          </span>
        ))}
      </div>
    );
  }
  return (
    <section class="glyph glyph-open" style={style} aria-label={label}>
      {[...squares].map((square, i) => (
        <button
          key={i}
          type="button"
          class={square === '1' ? 'lit' : ''}
          aria-pressed={square === '1'}
          aria-label={sayFace('square', { row: Math.floor(i / side) + 1, column: (i % side) + 1 })}
          disabled={!open}
          onClick={() => onToggle(i)}
          onKeyDown={(event) => stepFocus(event, i, side)}
        />
      ))}
    </section>
  );
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys walk over the squares. */
function stepFocus(event: KeyboardEvent, square: number, side: number): void {
  const move = MOVES[event.key];
  if (!move) return;
  event.preventDefault();
  const column = Math.min(side - 1, Math.max(0, (square % side) + move[0]));
  const row = Math.min(side - 1, Math.max(0, Math.floor(square / side) + move[1]));
  const squares = (event.currentTarget as HTMLElement).parentElement?.children;
  (squares?.[row * side + column] as HTMLElement | undefined)?.focus();
}

const WrongSign = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="3" aria-hidden="true">
    <path d="M6 6L18 18M18 6L6 18" />
  </svg>
);
