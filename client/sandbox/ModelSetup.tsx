// What learns: the family and its one complexity setting.
import { useComputed } from '@preact/signals';
import { type Family, familyNamed, familyNames, firstOf } from '../../shared/model/families.ts';
import { say } from '../words/words.ts';
import { Choice } from './Choice.tsx';
import { dialOf, stopText } from './dials.ts';
import { Iris } from './Iris.tsx';
import { Ring } from './Ring.tsx';
import type { Sandbox } from './sandbox.ts';
import { saySandbox } from './words.ts';

interface SetupProps {
  readonly sandbox: Sandbox;
}

export function ModelSetup({ sandbox }: SetupProps) {
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const model = useComputed(() => sandbox.state.value.model).value;
  const { kind } = familyNamed(model.family);
  const to = (family: Family) => sandbox.change({ model: firstOf(family) });
  return (
    <>
      {scenario === 'company' ? (
        <Choice
          label={saySandbox('model.shows')}
          columns={2}
          value={kind}
          options={[
            { value: 'curve', label: saySandbox('model.curve') },
            { value: 'field', label: saySandbox('model.field') },
          ]}
          onChoose={(wanted) => to(familyNames(wanted)[0]!)}
        />
      ) : null}
      <Choice
        label={saySandbox('model.label')}
        columns={2}
        value={model.family}
        options={familyNames(kind).map((family) => ({
          value: family,
          label: (
            <>
              <Iris family={family} /> {say(`families.${family}.short`)}
            </>
          ),
        }))}
        onChoose={to}
      />
      <Complexity sandbox={sandbox} />
    </>
  );
}

function Complexity({ sandbox }: SetupProps) {
  const model = useComputed(() => sandbox.state.value.model).value;
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const { stops, at } = dialOf(model);
  const { family } = model;
  return (
    <>
      {stops.length > 1 ? (
        <Ring
          key={family}
          label={say(`families.${family}.dial`, { context: scenario })}
          stops={stops.map(stopText)}
          at={at}
          ends={[say(`families.${family}.complex`), say(`families.${family}.simple`)]}
          onTurn={(to) => {
            const stop = stops[to];
            if (stop) sandbox.change({ model: stop });
          }}
        />
      ) : null}
      <p class="small dim">{say(`families.${family}.more`)}</p>
    </>
  );
}
