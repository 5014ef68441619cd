// What this picture gives away and what it is good for: the eye, the computer, usefulness. One number each.
import { useComputed, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../parts/Announcer.tsx';
import { GhostSign } from '../parts/GhostSign.tsx';
import { type Assay, obstacleOf } from './assay.ts';
import { attackTexts } from './attackTexts.ts';
import { percentText } from './figures.ts';
import type { Sandbox } from './sandbox.ts';
import { usefulness } from './usefulness.ts';
import { useRested } from './useRested.ts';
import { saySandbox } from './words.ts';

interface VerdictsProps {
  readonly sandbox: Sandbox;
  readonly assay: Assay;
}

export function Verdicts({ sandbox, assay }: VerdictsProps) {
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const stand = assay.stand.value;
  const useful = useUsefulness(sandbox);
  const usefulFor = useComputed(() => {
    if (sandbox.release.value.kind === 'curve') return 'usefulPay';
    return sandbox.state.value.scenario === 'soccer' ? 'usefulField' : 'usefulMap';
  }).value;
  const picked = useComputed(() => sandbox.state.value.picked).value;
  const { eye, solver } = attackTexts({
    scenario,
    release: sandbox.release.peek(),
    people: sandbox.people.peek(),
    picked,
    done: stand.kind === 'done' ? stand : null,
  });

  useSignalEffect(() => {
    if (assay.stand.value.kind === 'done') announce(saySandbox('attack.done'));
  });

  return (
    <section class="sandbox-verdicts-and-attack">
      <div class="sandbox-verdicts">
        <Verdict sign={<GhostSign attacker="eye" />} {...eye} />
        <Verdict sign={<GhostSign attacker="solver" />} {...solver} />
        <Verdict
          sign={null}
          title={saySandbox('attack.useful')}
          number={useful === null ? null : percentText(useful)}
          rest={useful === null ? '' : saySandbox(`attack.${usefulFor}`)}
        />
      </div>
      <AttackBar sandbox={sandbox} assay={assay} />
    </section>
  );
}

interface VerdictProps {
  readonly sign: ComponentChildren;
  readonly title: string;
  readonly number: string | null;
  readonly rest: string;
}

function Verdict({ sign, title, number, rest }: VerdictProps) {
  return (
    <div class="sandbox-verdict-box">
      {sign}
      <div>
        <div class="small dim">{title}</div>
        <div class="sandbox-verdict-line num">
          {number === null ? null : <strong>{number} </strong>}
          <span class={`small dim${number === null ? ' sandbox-verdict-none' : ''}`}>{rest}</span>
        </div>
      </div>
    </div>
  );
}

function AttackBar({ sandbox, assay }: VerdictsProps) {
  const stand = assay.stand.value;
  const obstacle = useComputed(() => obstacleOf(sandbox)).value;
  if (stand.kind === 'running') {
    return (
      <div class="row sandbox-attack-bar sandbox-attack-running">
        <button type="button" class="button quiet compact" onClick={assay.cancel}>
          {saySandbox('attack.cancel')}
        </button>
        <progress class="grow" max={1} value={stand.share} aria-label={saySandbox('attack.running')} />
      </div>
    );
  }
  return (
    <div class="row wrap sandbox-attack-bar">
      <button type="button" class="button compact" disabled={obstacle !== null} onClick={assay.run}>
        {saySandbox(stand.kind === 'done' ? 'attack.again' : 'attack.run')}
      </button>
      {obstacle ? <p class="small dim">{saySandbox(`attack.${obstacle}`)}</p> : null}
      {stand.kind === 'failed' ? (
        <p class="small" role="status">
          {saySandbox('attack.failed')}
        </p>
      ) : null}
    </div>
  );
}

function useUsefulness(sandbox: Sandbox): number | null {
  const release = useRested(sandbox.release);
  const [useful, setUseful] = useState<number | null>(null);
  useEffect(() => {
    setUseful(usefulness(sandbox.state.peek().scenario, release, sandbox.people.peek()));
  }, [release]);
  return useful;
}
