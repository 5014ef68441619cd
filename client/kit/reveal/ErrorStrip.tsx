// All errors of the room on one line, in metres: every guess a tick, the reader in red pencil, the blind ghost above.
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { metresText } from '../../board/metres.ts';
import { sayPlacing } from '../placing/words.ts';
import { stripScale } from './stripScale.ts';

interface ErrorStripProps {
  readonly errors: readonly number[]; // metres, of everybody but the reader
  readonly you: number | null;
  readonly blind: number | null;
}

const TOO_NEAR_PERCENT = 14;

export function ErrorStrip({ errors, you, blind }: ErrorStripProps) {
  const { high, ticks, percent, beyond } = stripScale(errors, you, blind);
  const at = (metres: number) => `${percent(metres)}%`;
  const crowded =
    you !== null && blind !== null && Math.abs(percent(you) - percent(blind)) < TOO_NEAR_PERCENT;
  const label = sayPlacing('reveal.strip', {
    low: 0,
    high,
    you: you === null ? '' : sayPlacing('reveal.stripYou', { metres: metresText(you) }),
    blind: blind === null ? '' : sayPlacing('reveal.stripBlind', { metres: metresText(blind) }),
  });
  return (
    <div class="strip" role="img" aria-label={label}>
      <div class="strip-axis" />
      {ticks.map((tick, i) => (
        <span key={tick}>
          <i class="strip-tick" style={{ left: at(tick) }} />
          <span
            class={`strip-number${i === 0 ? ' strip-first' : ''}${tick === high ? ' strip-last' : ''}`}
            style={{ left: at(tick) }}
          >
            {sayPlacing(tick === high && beyond ? 'reveal.atLeast' : 'reveal.metres', { metres: tick })}
          </span>
        </span>
      ))}
      {errors.map((error, i) => (
        <i key={i} class="strip-guess" style={{ left: at(error) }} />
      ))}
      {blind === null ? null : (
        <span class="strip-ghost" style={{ left: at(blind) }}>
          <MarkerSign marker="blind" side="1.8em" />
        </span>
      )}
      {you === null ? null : (
        <>
          <i class="strip-you" style={{ left: at(you) }} />
          <span class={`strip-name${crowded ? sideOf(you, blind ?? 0) : ''}`} style={{ '--at': at(you) }}>
            {sayPlacing('reveal.you')}
          </span>
        </>
      )}
    </div>
  );
}

function sideOf(you: number, blind: number): string {
  return you <= blind ? ' strip-name-left' : ' strip-name-right';
}
