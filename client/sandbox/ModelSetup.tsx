// What learns: the family and its one complexity setting.
import { useComputed } from '@preact/signals';
import type { Family } from '../../shared/model/model.ts';
import { SETTINGS } from '../../shared/model/settings.ts';
import { say } from '../words/words.ts';
import { Choice } from './Choice.tsx';
import { CURVE_FAMILIES, dialOf, FIELD_FAMILIES, firstOf, stopText } from './dials.ts';
import { Iris } from './Iris.tsx';
import { Ring } from './Ring.tsx';
import type { Sandbox } from './sandbox.ts';

interface SetupProps {
  readonly sandbox: Sandbox;
}

export function ModelSetup({ sandbox }: SetupProps) {
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const model = useComputed(() => sandbox.state.value.model).value;
  const { kind } = SETTINGS[model.family];
  const families: readonly Family[] = kind === 'field' ? FIELD_FAMILIES : CURVE_FAMILIES;
  const to = (family: Family) => sandbox.change({ model: firstOf(family) });
  return (
    <>
      {scenario === 'company' ? (
        <Choice
          label={say('sandbox.model.shows')}
          columns={2}
          value={kind}
          options={[
            { value: 'curve', label: say('sandbox.model.curve') },
            { value: 'field', label: say('sandbox.model.field') },
          ]}
          onChoose={(wanted) => to(wanted === 'curve' ? 'line' : 'idw')}
        />
      ) : null}
      <Choice
        label={say('sandbox.model.label')}
        columns={2}
        value={model.family}
        options={families.map((family) => ({
          value: family,
          label: (
            <>
              <Iris family={family} /> {familyText(family)}
            </>
          ),
        }))}
        onChoose={to}
      />
      <Complexity sandbox={sandbox} />
    </>
  );
}

const familyText = (family: Family): string =>
  family === 'idw' || family === 'idwCurve' || family === 'neighboursCurve'
    ? say(`sandbox.model.${family}`)
    : say(`families.${family}`);

function Complexity({ sandbox }: SetupProps) {
  const model = useComputed(() => sandbox.state.value.model).value;
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  if (model.family === 'line') return <p class="small dim">{say('sandbox.ring.line')}</p>;
  const { stops, at } = dialOf(model);
  const isKernel = model.family === 'kernel';
  const label =
    isKernel && scenario === 'company'
      ? say('sandbox.ring.kernelCompany')
      : say(`sandbox.ring.${model.family}`);
  return (
    <>
      <Ring
        key={model.family}
        label={label}
        stops={stops.map(stopText)}
        at={at}
        ends={
          isKernel
            ? [say('sandbox.ring.open'), say('sandbox.ring.closed')]
            : [say('sandbox.ring.complex'), say('sandbox.ring.simple')]
        }
        onTurn={(to) => {
          const stop = stops[to];
          if (stop) sandbox.change({ model: stop });
        }}
      />
      {isKernel ? <p class="small dim">{say('sandbox.ring.stops')}</p> : null}
    </>
  );
}
