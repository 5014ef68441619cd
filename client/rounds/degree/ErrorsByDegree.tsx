// Typical error by degree, this year and next: one curve falls, the other rises. Nine degrees across, dollars upwards.
import { DEGREES, type DegreeTruth } from '../../../shared/rounds/degree.ts';
import { sayChart } from '../../chart/words.ts';
import { sumText } from '../../kit/pay/money.ts';
import { sayCompany } from '../../kit/pay/words.ts';
import { sayDegree } from './words.ts';

interface ErrorsByDegreeProps {
  readonly truth: DegreeTruth;
  readonly chosen: number | null; // one's own bet
  readonly bets: readonly number[]; // how many bet on each degree, by degree − 1
}

const BOX = { width: 320, height: 190, left: 52, right: 10, top: 14, bottom: 44 };
/** Errors above so many times the best one stand at the top of the picture: degree 9 may miss by millions. */
const HIGHEST_TIMES = 3;
const EVEN_STEP = 2_000; // dollars: half the axis is then a round sum too

export function ErrorsByDegree({ truth, chosen, bets }: ErrorsByDegreeProps) {
  const { trained, tested } = truth;
  const high = EVEN_STEP * Math.ceil((HIGHEST_TIMES * Math.min(...tested)) / EVEN_STEP);
  const foot = BOX.height - BOX.bottom;
  const across = (degree: number) =>
    BOX.left + ((degree - 1) / (DEGREES.length - 1)) * (BOX.width - BOX.left - BOX.right - 12) + 6;
  const up = (dollars: number) => foot - (Math.min(high, dollars) / high) * (foot - BOX.top);
  const path = (errors: readonly number[]) =>
    errors.map((error, i) => `${i === 0 ? 'M' : 'L'}${across(i + 1)} ${up(error)}`).join('');
  const most = Math.max(1, ...bets);
  const best = tested.indexOf(Math.min(...tested)) + 1;
  return (
    <figure class="degree-errors">
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={spoken(truth)}>
        {[0, high / 2, high].map((dollars) => (
          <g key={dollars}>
            <line
              class="degree-grid"
              x1={BOX.left}
              x2={BOX.width - BOX.right}
              y1={up(dollars)}
              y2={up(dollars)}
            />
            <text x={BOX.left - 6} y={up(dollars)} text-anchor="end" dominant-baseline="central">
              {dollars === 0
                ? sayCompany('zero')
                : sayChart('thousand', { value: Math.round(dollars / 1000) })}
              {dollars === high ? '+' : ''}
            </text>
          </g>
        ))}
        {DEGREES.map((degree) => (
          <g key={degree}>
            <rect
              class="degree-bets"
              x={across(degree) - 8}
              width={16}
              y={foot - 16 * ((bets[degree - 1] ?? 0) / most)}
              height={16 * ((bets[degree - 1] ?? 0) / most)}
            />
            <text
              class={degree === chosen ? 'degree-own' : ''}
              x={across(degree)}
              y={foot + 16}
              text-anchor="middle"
            >
              {degree}
            </text>
            {degree === chosen ? (
              <circle class="degree-ring" cx={across(degree)} cy={foot + 11.5} r={10} />
            ) : null}
          </g>
        ))}
        <path class="degree-now" d={path(trained)} />
        <path class="degree-next" d={path(tested)} />
        <circle class="degree-best" cx={across(best)} cy={up(tested[best - 1]!)} r={5} />
        <text class="degree-name" x={BOX.left + 6} y={BOX.height - 6}>
          {sayDegree('misfits')}
        </text>
      </svg>
      <figcaption class="company-keys">
        <span>
          <i class="rim-line rim-men" />
          {sayDegree('now')}
        </span>
        <span>
          <i class="rim-line" />
          {sayDegree('next')}
        </span>
        <span>{sayDegree('best', { degree: best })}</span>
      </figcaption>
    </figure>
  );
}

const spoken = ({ trained, tested }: DegreeTruth): string =>
  DEGREES.map((degree) => {
    const figures = {
      sum: sumText(trained[degree - 1]!),
      next: sumText(tested[degree - 1]!),
    };
    return `${sayDegree('name', { degree })}: ${sayDegree('none', figures)}.`;
  }).join(' ');
