// How a round about pay is laid out while it is played: the chart in its rebate, and beside it what it says.
import type { ComponentChildren } from 'preact';
import { Film } from '../../board/Film.tsx';
import '../placing/find.css';
import type { Stage } from '../../stage.ts';
import './company.css';
import { sayCompany } from './words.ts';

interface PlayFrameProps {
  readonly stage: Stage;
  readonly locked: boolean;
  readonly top: readonly [model: string, protection: string];
  readonly bottom: ComponentChildren;
  readonly chart: ComponentChildren;
  readonly side: ComponentChildren; // null where nobody plays
}

export function PlayFrame({ stage, locked, top, bottom, chart, side }: PlayFrameProps) {
  return (
    <div class={`find-play company-play stage-${stage}${locked ? ' find-locked' : ''}`}>
      <div class={`find-board${locked ? ' company-locked' : ''}`}>
        <Film
          stage={stage}
          top={
            <>
              <b>{top[0]}</b>
              <span class="rim-keep">{top[1]}</span>
            </>
          }
          bottom={
            <>
              {bottom}
              {locked ? <span class="rim-keep">{sayCompany('kept')}</span> : null}
            </>
          }
        >
          {chart}
        </Film>
      </div>
      {side ? <div class="find-side company-side">{side}</div> : null}
    </div>
  );
}

/** One figure with its name. */
export function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <div class="readout-label">{name}</div>
      <div class="readout-value">{value}</div>
    </div>
  );
}

/** Steps of a hundred dollars, for fingers that are wider than that. */
export function SmallSteps({ onStep }: { readonly onStep: (dollars: number) => void }) {
  return (
    <div class="small-steps">
      <button
        type="button"
        onClick={() => onStep(-100)}
        aria-label={`${sayCompany('less')} ${sayCompany('minus')}`}
      >
        {sayCompany('minus')}
      </button>
      <button
        type="button"
        onClick={() => onStep(100)}
        aria-label={`${sayCompany('more')} ${sayCompany('plus')}`}
      >
        {sayCompany('plus')}
      </button>
    </div>
  );
}
