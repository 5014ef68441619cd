// Leverage as a picture: the line without him, and the line when a typical colleague's pay is moved as far instead.
// Both lines move once, from the published one to where they end; without motion they stand at the end.
import { useEffect, useState } from 'preact/hooks';
import type { LineClue, LineTruth } from '../../../shared/rounds/line.ts';
import { Chart } from '../../chart/Chart.tsx';
import { Curve } from '../../chart/Curve.tsx';
import { curveValue } from '../../chart/curveValue.ts';
import { Sign } from '../../chart/Sign.tsx';
import { domainAround } from '../../kit/pay/domainAround.ts';
import { sumText } from '../../kit/pay/money.ts';
import { easeInOut } from '../../kit/reveal/easing.ts';
import type { Stage } from '../../stage.ts';
import { sayLine } from './words.ts';

interface LeveragePairProps {
  readonly clue: LineClue;
  readonly truth: LineTruth;
  readonly stage: Stage;
  readonly moving: boolean; // it is time: the picture is on screen
  readonly animate: boolean;
}

const MOVE_MS = 1_400;

export function LeveragePair({ clue, truth, stage, moving, animate }: LeveragePairProps) {
  const share = useShare(moving, animate);
  const { curve, years } = clue;
  const him = truth.records[truth.target]!;
  const colleague = truth.records[truth.typical.record]!;
  const moved = { ...colleague, y: colleague.y + share * (truth.typical.dollars - colleague.y) };
  const men = truth.records.filter(({ group }) => group === 1);
  const others = men.filter((man) => man !== him);
  const sides = [
    {
      words: sayLine('with'),
      to: truth.curves.without,
      dots: others,
      person: { at: him, alpha: 1 - 0.75 * share },
      at: years,
    },
    {
      words: sayLine('moved'),
      to: truth.curves.moved,
      dots: men.filter((man) => man !== colleague),
      person: { at: moved, alpha: 1 },
      at: colleague.x,
    },
  ];
  const closeUp = domainAround(clue.domain, [...men, moved], [truth.curves.as, truth.curves.without]);
  const scale = stage === 'projector' ? 1 : 0.7;
  return (
    <div class="pair company-pair">
      {sides.map(({ words, to, dots, person, at }) => (
        <figure key={words}>
          <div class="pair-frame">
            <Chart
              domain={closeUp}
              stage={stage}
              aspect={stage === 'projector' ? 1.9 : 1.5}
              small
              label={words}
            >
              {(frame) => (
                <>
                  <Curve
                    frame={frame}
                    x={curve.x}
                    y={truth.curves.as}
                    span={curve.spans[1]}
                    look="trace"
                    unit={0.8}
                  />
                  <Curve
                    frame={frame}
                    x={curve.x}
                    y={between(truth.curves.as, to, share)}
                    span={curve.spans[1]}
                    look="men"
                    unit={0.9}
                  />
                  {dots.map((man) => (
                    <Sign
                      key={`${man.x} ${man.y}`}
                      frame={frame}
                      marker="amber"
                      at={man}
                      scale={0.7 * scale}
                    />
                  ))}
                  <Sign frame={frame} marker="truth" at={person.at} scale={scale} alpha={person.alpha} />
                </>
              )}
            </Chart>
          </div>
          <figcaption>
            {words}
            <b>
              {sayLine('shift', {
                sum: sumText(
                  Math.abs(curveValue(curve.x, to, at) - curveValue(curve.x, truth.curves.as, at)),
                ),
              })}
            </b>
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

const between = (from: readonly number[], to: readonly number[], share: number): number[] =>
  from.map((each, i) => each + share * (to[i]! - each));

/** 0 → 1 once it is time. At once where nothing should move. */
function useShare(moving: boolean, animate: boolean): number {
  const still = !animate || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [share, setShare] = useState(still ? 1 : 0);
  useEffect(() => {
    if (!moving || still) return;
    const began = performance.now();
    let frame = requestAnimationFrame(function tick(now) {
      const passed = Math.min(1, Math.max(0, (now - began) / MOVE_MS));
      setShare(easeInOut(passed));
      if (passed < 1) frame = requestAnimationFrame(tick);
    });
    return () => cancelAnimationFrame(frame);
  }, [moving, still]);
  return share;
}
