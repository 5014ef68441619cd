// Who there is to learn from: the scenario and its layout.
import { useComputed } from '@preact/signals';
import { Choice } from './Choice.tsx';
import { PAIR_LAYOUTS } from './layouts.ts';
import type { Sandbox } from './sandbox.ts';
import { type LayoutName, SCENARIOS } from './state.ts';
import { saySandbox } from './words.ts';

const FRESH = 'fresh';

export function SceneSetup({ sandbox }: { readonly sandbox: Sandbox }) {
  const scenario = useComputed(() => sandbox.state.value.scenario).value;
  const layout = useComputed(() => sandbox.state.value.layout).value;
  const onLayout = (name: string) => {
    if (name === FRESH) sandbox.shuffle();
    else sandbox.toLayout(name as LayoutName);
  };
  return (
    <div class="sandbox-scene">
      <Choice
        label={saySandbox('scene.label')}
        quiet
        columns={2}
        value={scenario}
        options={SCENARIOS.map((value) => ({ value, label: saySandbox(`scene.${value}`) }))}
        onChoose={sandbox.toScenario}
      />
      <label class="sandbox-layout">
        <span class="hidden">{saySandbox('scene.layout')}</span>
        <select
          class="field"
          value={layout.startsWith('~') ? FRESH : layout}
          onChange={(event) => onLayout(event.currentTarget.value)}
        >
          {PAIR_LAYOUTS.map((name) => (
            <option key={name} value={name}>
              {saySandbox(`scene.${name}`)}
            </option>
          ))}
          <option value={FRESH}>{saySandbox('scene.fresh')}</option>
        </select>
      </label>
    </div>
  );
}
