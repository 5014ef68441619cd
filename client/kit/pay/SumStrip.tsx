// All errors of the room on one line, in thousands of dollars: every guess a tick, the reader in red pencil.
import type { RevealView } from '../../../shared/protocol/view.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { sayChart } from '../../chart/words.ts';
import { sayPlacing } from '../placing/words.ts';
import { stripScale } from '../reveal/stripScale.ts';
import { sumText } from './money.ts';
import { sayCompany } from './words.ts';

interface SumStripProps {
  readonly reveal: RevealView;
  readonly player: string | null;
}

const TOO_NEAR_PERCENT = 14;

export function SumStrip({ reveal, player }: SumStripProps) {
  const errorsK = reveal.guesses.flatMap((scored) =>
    scored.error === null || scored.player === player ? [] : [scored.error / 1000],
  );
  const ownError = reveal.guesses.find((scored) => scored.player === player)?.error ?? null;
  const you = ownError === null ? null : ownError / 1000;
  const blind =
    (reveal.attacks.find(({ attacker }) => attacker === 'blind')?.error ?? reveal.blindError) / 1000;
  const { high, ticks, percent, beyond } = stripScale(errorsK, you, blind);
  const at = (thousands: number) => `${percent(thousands)}%`;
  const crowded = you !== null && Math.abs(percent(you) - percent(blind)) < TOO_NEAR_PERCENT;
  const side = crowded ? ((you ?? 0) <= blind ? ' strip-name-left' : ' strip-name-right') : '';
  const label = sayCompany('reveal.strip', {
    high: sumText(1000 * high),
    you: ownError === null ? '' : sayCompany('reveal.stripYou', { sum: sumText(ownError) }),
    blind: sayCompany('reveal.stripBlind', { sum: sumText(1000 * blind) }),
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
            {tick === 0 ? sayCompany('zero') : sayChart('thousand', { value: tick })}
            {tick === high && beyond ? ' +' : ''}
          </span>
        </span>
      ))}
      {errorsK.map((error, i) => (
        <i key={i} class="strip-guess" style={{ left: at(error) }} />
      ))}
      <span class="strip-ghost" style={{ left: at(blind) }}>
        <MarkerSign marker="blind" side="1.8em" />
      </span>
      {you === null ? null : (
        <>
          <i class="strip-you" style={{ left: at(you) }} />
          <span class={`strip-name${side}`} style={{ '--at': at(you) }}>
            {sayPlacing('reveal.you')}
          </span>
        </>
      )}
    </div>
  );
}
