// A board in its black rebate: the rim above and below carries the facts, the picture itself carries none.
import type { ComponentChildren } from 'preact';
import type { Stage } from '../stage.ts';
import './board.css';
import { RAMP_GRADIENT } from './palette.ts';
import { sayMap } from './words.ts';

interface FilmProps {
  readonly stage: Stage;
  readonly top: ComponentChildren;
  readonly bottom: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Film({ stage, top, bottom, children }: FilmProps) {
  return (
    <div class={`film film-${stage}`}>
      <div class="rim">{top}</div>
      {children}
      <div class="rim">{bottom}</div>
    </div>
  );
}

/** The ramp between the names of the teams, each with its sign. */
export function Legend({ stage }: { readonly stage: Stage }) {
  const sure = stage !== 'phone';
  return (
    <span class="rim-legend">
      <svg width="1em" height="1em" viewBox="-10 -10 20 20" fill="currentColor" aria-hidden="true">
        <path d="M0-10L10 0 0 10-10 0Z" />
      </svg>
      {sayMap(sure ? 'sureBlue' : 'blue')}
      <i class="rim-ramp" style={{ background: RAMP_GRADIENT }} />
      {sayMap(sure ? 'sureAmber' : 'amber')}
      <svg width=".92em" height=".92em" viewBox="-10 -10 20 20" fill="currentColor" aria-hidden="true">
        <circle r="8.5" />
      </svg>
    </span>
  );
}
