// Ghosts beside a start date: all of them belong on one upright, so each stands off to the side on a dashed line.
import { ATTACKERS, type AttackerName } from '../../../shared/score/attackers.ts';
import { acrossPx, downPx, type Frame } from '../../chart/frame.ts';
import { Sign } from '../../chart/Sign.tsx';
import type { Moment } from '../reveal/choreography.ts';

interface GhostSignsProps {
  readonly frame: Frame;
  readonly years: number;
  readonly few: boolean; // no room for more than who never looks and who computes
  readonly sums: Partial<Readonly<Record<AttackerName, number>>>;
  readonly moment: Moment;
  readonly unit: number;
  readonly scale: number;
}

const OFF_PX: Readonly<Record<AttackerName, number>> = { blind: 44, eye: 78, solver: 112 };

export function GhostSigns({ frame, years, few, sums, moment, unit, scale }: GhostSignsProps) {
  const home = acrossPx(frame, years);
  return (
    <g>
      {ATTACKERS.map((attacker) => {
        const dollars = sums[attacker];
        if (dollars === undefined || (few && attacker === 'eye')) return null;
        const aside = OFF_PX[attacker] * scale;
        const y = downPx(frame, dollars);
        return (
          <g key={attacker} opacity={moment.ghosts[attacker]}>
            <line class="usual" x1={home} x2={home + aside} y1={y} y2={y} stroke-width={1.6 * unit} />
            <Sign
              frame={frame}
              marker={attacker}
              at={{ x: years, y: dollars }}
              scale={scale * 0.85}
              asidePx={aside}
            />
          </g>
        );
      })}
    </g>
  );
}
