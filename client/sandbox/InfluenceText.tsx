// What the model would be without the picked person, in one sentence. Computed in a pause, before any protection.
import { useComputed } from '@preact/signals';
import { columnsOf } from '../../shared/scenario/records.ts';
import { decimalText } from '../words/numbers.ts';
import { dollarsText } from './figures.ts';
import { domainOf } from './layouts.ts';
import { influenceOf } from './leverage.ts';
import type { Sandbox } from './sandbox.ts';
import { PEOPLE } from './state.ts';
import { useRested } from './useRested.ts';
import { saySandbox } from './words.ts';

export function InfluenceText({ sandbox }: { readonly sandbox: Sandbox }) {
  const asked = useComputed(() => {
    const { scenario, model, picked, crowd } = sandbox.state.value;
    const people = sandbox.people.value;
    return picked === null || crowd !== PEOPLE ? null : { scenario, model, picked, people };
  });
  const rested = useRested(asked);
  if (!rested) return null;
  const { scenario, model, picked, people } = rested;
  const influence = influenceOf(model, columnsOf(people), domainOf(scenario), picked);
  return (
    <p class="small dim">
      {influence.kind === 'curve'
        ? saySandbox('show.influenceCurve', { dollars: dollarsText(influence.largest) })
        : saySandbox('show.influenceField', {
            largest: Math.round(100 * influence.largest),
            mean: decimalText(100 * influence.mean, 1),
          })}
    </p>
  );
}
