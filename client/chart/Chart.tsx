// A chart in the board's black: axes, hairline grid, and whatever the round draws on it. Focusable where it is played on.
// It reports where a finger or a key wants something; it keeps no guess of its own.
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { Domain } from '../../shared/scenario/records.ts';
import { unitOf } from '../board/unit.ts';
import { isShort } from '../inHand.ts';
import type { Stage } from '../stage.ts';
import { Axes } from './Axes.tsx';
import './chart.css';
import { sayMap } from '../board/words.ts';
import { acrossPx, type ChartPlace, type ClippedFrame, downPx, placeUnder } from './frame.ts';
import { useWidth } from './useWidth.ts';

interface ChartProps {
  readonly domain: Domain;
  readonly stage: Stage;
  readonly aspect: number; // width ÷ height
  /** For small charts beside others: no axes, no region of their own. */
  readonly small?: boolean;
  readonly label?: string; // what the picture shows, for those who do not see it
  readonly heat?: string; // a map under everything, as a picture
  /** `fresh`: the finger has just come down. Leave out where nothing can be placed. */
  readonly onPlace?: ((place: ChartPlace, fresh: boolean) => void) | undefined;
  readonly onKey?: ((key: string, fine: boolean) => boolean) | undefined; // true: the key meant something
  readonly keys?: string; // which keys do what
  readonly spoken?: string;
  /** `unit`: how thick lines and how large signs are; 1 on phone and laptop. */
  readonly children: (frame: ClippedFrame, unit: number) => ComponentChildren;
}

const START_PX = 360;
const PROJECTOR_INK = 2; // lines and print on a full projector, against a phone's
const SHORT_ASPECT = 2; // on small phones, where a bar and keys have to stand below it
const LEAST_PX = 120; // a page that is still being laid out may have no width at all

export function Chart(props: ChartProps) {
  const { domain, stage, small = false, onPlace, onKey } = props;
  const isLow = stage === 'phone' && !small && isShort.value;
  const aspect = isLow ? Math.max(props.aspect, SHORT_ASPECT) : props.aspect;
  const region = useRef<HTMLElement>(null);
  const held = useRef<number | null>(null);
  const width = Math.max(LEAST_PX, useWidth(region, START_PX));
  const unit = stage === 'projector' ? PROJECTOR_INK * unitOf(stage, width) : 1;
  const clip = useId();
  const axes = small ? null : unit;
  const frame = frameOf(domain, width, aspect, axes, clip);

  const placeOf = (event: PointerEvent): ChartPlace => {
    const box = (region.current as HTMLElement).getBoundingClientRect();
    return placeUnder(frame, { x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!onPlace || event.button !== 0 || held.current !== null) return;
    held.current = event.pointerId;
    region.current?.setPointerCapture(event.pointerId);
    onPlace(placeOf(event), true);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held.current === event.pointerId) onPlace?.(placeOf(event), false);
  };
  const onPointerEnd = (event: PointerEvent) => {
    if (held.current === event.pointerId) held.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onKey?.(event.key, event.shiftKey)) event.preventDefault();
  };

  return (
    <section
      class={`chart${small ? ' chart-small' : ''}${onPlace ? ' chart-open' : ''}`}
      ref={region}
      tabIndex={small ? undefined : 0}
      aria-label={small ? props.label : sayMap('name')}
      style={{ height: `${frame.height}px` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onKeyDown={onKeyDown}
    >
      <svg width={frame.width} height={frame.height} role="img" aria-label={props.label ?? ''}>
        <Ground frame={frame} heat={props.heat} />
        <Axes frame={frame} small={small} fontPx={13 * unit} />
        {props.children(frame, unit)}
      </svg>
      {onKey && props.keys ? <p hidden>{props.keys}</p> : null}
      {small ? null : (
        <p class="board-spoken" role="status" aria-live="polite">
          {props.spoken ?? ''}
        </p>
      )}
    </section>
  );
}

/** `axes`: how large the axes' print is, 1 on phone and laptop; null leaves them out. */
function frameOf(
  domain: Domain,
  width: number,
  aspect: number,
  axes: number | null,
  clip: string,
): ClippedFrame {
  const height = Math.round(width / aspect);
  if (axes === null) return { domain, width, height, left: 0, right: 0, top: 0, bottom: 0, clip };
  return { domain, width, height, left: 40 * axes, right: 12 * axes, top: 8 * axes, bottom: 22 * axes, clip };
}

function Ground({ frame, heat }: { readonly frame: ClippedFrame; readonly heat: string | undefined }) {
  const { domain } = frame;
  const [x, y] = [acrossPx(frame, domain.x.low), downPx(frame, domain.y.high)];
  const size = { width: acrossPx(frame, domain.x.high) - x, height: downPx(frame, domain.y.low) - y };
  return (
    <>
      <clipPath id={frame.clip}>
        <rect x={x} y={y} {...size} />
      </clipPath>
      {heat ? (
        <image class="chart-heat" href={heat} x={x} y={y} {...size} preserveAspectRatio="none" />
      ) : (
        <rect class="chart-ground" x={x} y={y} {...size} />
      )}
    </>
  );
}
