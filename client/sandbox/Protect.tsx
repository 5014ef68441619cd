// How the release is protected, how many people it learns from, and what that promises. Only a guarantee has an epsilon.
import { useComputed } from '@preact/signals';
import type { Protection, Release } from '../../shared/release/plan.ts';
import { deltaFor, refusalOf } from '../../shared/release/refusal.ts';
import { guaranteeSentences } from '../../shared/words/guaranteeSentence.ts';
import { wholeText } from '../words/numbers.ts';
import { Choice } from './Choice.tsx';
import { countText } from './figures.ts';
import { refusalWords } from './refusalWords.ts';
import type { Sandbox } from './sandbox.ts';
import { CROWDS, PEOPLE } from './state.ts';
import { saySandbox } from './words.ts';

type Kind = Protection['kind'];

const FIRST: Readonly<Record<Kind, Protection>> = {
  none: { kind: 'none' },
  rounded: { kind: 'rounded', levels: 4 },
  noise: { kind: 'noise', sigma: 0.1 },
  private: { kind: 'private', epsilon: 1, delta: deltaFor(PEOPLE) },
};
const LEVELS = [2, 4, 8, 16];
const SIGMAS = [0.05, 0.1, 0.2, 0.3];
const EPSILONS = [0.1, 0.5, 1, 2, 5];

/** What the release promises, in the language of the page. */
const promiseOf = (release: Pick<Release, 'plan' | 'guarantee'>, count: number): string =>
  guaranteeSentences(release, count, wholeText)
    .map(({ key, values }) => saySandbox(`guarantee.${key}`, values))
    .join(' ');

export function Protect({ sandbox }: { readonly sandbox: Sandbox }) {
  const protection = useComputed(() => sandbox.state.value.protection).value;
  const model = useComputed(() => sandbox.state.value.model).value;
  const crowd = useComputed(() => sandbox.state.value.crowd).value;
  const promise = useComputed(() => promiseOf(sandbox.release.value, sandbox.records.value.count)).value;
  const budget: Protection = { kind: 'private', epsilon: 1, delta: deltaFor(crowd) };
  const refusal = refusalOf({ model, protection: budget }, crowd, 1);
  const kinds: readonly Kind[] = ['none', 'rounded', 'noise', 'private'];
  return (
    <>
      <Choice
        label={saySandbox('protection.label')}
        columns={4}
        value={protection.kind}
        options={kinds.map((value) => ({
          value,
          label: saySandbox(`protection.${value}`),
          ...(value === 'private' && refusal ? { refused: refusalWords(refusal) } : {}),
        }))}
        onChoose={(kind) => sandbox.protect(FIRST[kind])}
      />
      <Strength protection={protection} onChoose={sandbox.protect} />
      <p class="small">{promise}</p>
      {refusal ? <p class="small dim">{refusalWords(refusal)}</p> : null}
      {protection.kind === 'noise' || protection.kind === 'private' ? (
        <div class="row sandbox-dice">
          <button type="button" class="button quiet compact" onClick={sandbox.drawAgain}>
            {saySandbox('protection.drawAgain')}
          </button>
          <p class="small dim">
            {saySandbox(protection.kind === 'private' ? 'protection.thrown' : 'protection.frozen')}
          </p>
        </div>
      ) : null}
      <Choice
        label={saySandbox('protection.crowd')}
        columns={4}
        value={crowd}
        options={CROWDS.map((value) => ({ value, label: countText(value) }))}
        onChoose={sandbox.toCrowd}
      />
      {crowd > PEOPLE ? (
        <p class="small dim">{saySandbox('protection.crowdNote', { more: countText(crowd / PEOPLE - 1) })}</p>
      ) : null}
    </>
  );
}

interface StrengthProps {
  readonly protection: Protection;
  readonly onChoose: (protection: Protection) => void;
}

function Strength({ protection, onChoose }: StrengthProps) {
  const options = (values: readonly number[], own: number) =>
    (values.includes(own) ? values : [...values, own].sort((a, b) => a - b)).map((value) => ({
      value,
      label: String(value),
    }));
  switch (protection.kind) {
    case 'none':
      return null;
    case 'rounded':
      return (
        <Choice
          label={saySandbox('protection.levels')}
          columns={4}
          value={protection.levels}
          options={options(LEVELS, protection.levels)}
          onChoose={(levels) => onChoose({ kind: 'rounded', levels })}
        />
      );
    case 'noise':
      return (
        <Choice
          label={saySandbox('protection.sigma')}
          columns={4}
          value={protection.sigma}
          options={options(SIGMAS, protection.sigma)}
          onChoose={(sigma) => onChoose({ kind: 'noise', sigma })}
        />
      );
    case 'private':
      return (
        <Choice
          label={saySandbox('protection.epsilon')}
          columns={5}
          value={protection.epsilon}
          options={options(EPSILONS, protection.epsilon)}
          onChoose={(epsilon) => onChoose({ ...protection, epsilon })}
        />
      );
  }
}
