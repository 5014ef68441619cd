// One round of a playlist being made: its settings as a form. A change that could not be played is not taken over.

import { useId } from 'preact/hooks';
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { columnWords } from '../protection/boardWords.ts';
import { modelWords } from '../words/planWords.ts';
import { say } from '../words/words.ts';
import { FormInput, SeveralInput } from './FormInput.tsx';
import { fieldWords, valueWords } from './fieldWords.ts';
import { changed, inputsOf } from './inputs.ts';
import { modelsOf, protectionsOf, type SoleProtection, soleProtectionsOf, withModel } from './plans.ts';

interface RoundFormProps {
  readonly spec: RoundSpec;
  readonly onChange: (spec: RoundSpec) => void;
}

export function RoundForm({ spec, onChange }: RoundFormProps) {
  const id = useId();
  const take = (next: RoundSpec | null) => {
    if (next) onChange(next);
  };
  const inputs = inputsOf(spec.type);
  const values = spec as unknown as Record<string, unknown>;
  const fixed = inputs.flatMap((input) =>
    input.kind === 'fixed' ? [`${fieldWords(input.key)}: ${valueWords(input.value)}`] : [],
  );
  return (
    <div class="round-form">
      {inputs.map((input) => {
        switch (input.kind) {
          case 'fixed':
            return null;
          case 'plan':
            return <PlanInputs key="plan" spec={spec} plan={values.plan as Plan} onTake={take} />;
          case 'protection':
            return (
              <SoleProtectionInput
                key="protection"
                spec={spec}
                own={values.protection as SoleProtection}
                onTake={take}
              />
            );
          case 'several':
            return (
              <SeveralInput
                key={input.key}
                input={input}
                chosen={values[input.key] as readonly number[]}
                onValue={(value) => take(changed(spec, input.key, value))}
              />
            );
          default:
            return (
              <label key={input.key} class="labelled" for={`${id}-${input.key}`}>
                <span>{fieldWords(input.key)}</span>
                <FormInput
                  id={`${id}-${input.key}`}
                  input={input}
                  value={values[input.key]}
                  onValue={(value) => take(changed(spec, input.key, value))}
                />
              </label>
            );
        }
      })}
      {fixed.length > 0 && (
        <p class="small dim round-fixed">{say('editor.fixed', { list: fixed.join(' · ') })}</p>
      )}
    </div>
  );
}

const indexIn = (values: readonly unknown[], own: unknown): number =>
  values.findIndex((each) => canonicalJson(each) === canonicalJson(own));

interface PlanInputsProps {
  readonly spec: RoundSpec;
  readonly plan: Plan;
  readonly onTake: (spec: RoundSpec | null) => void;
}

function PlanInputs({ spec, plan, onTake }: PlanInputsProps) {
  const models = modelsOf(spec, plan);
  const protections = protectionsOf(spec, plan);
  return (
    <>
      <label class="labelled">
        <span>{say('briefing.model')}</span>
        <select
          class="field"
          value={indexIn(models, plan.model)}
          onChange={(event) => {
            const model = models[Number(event.currentTarget.value)];
            if (model) onTake(withModel(spec, plan, model));
          }}
        >
          {models.map((model, index) => (
            <option key={canonicalJson(model)} value={index}>
              {modelWords(model)}
            </option>
          ))}
        </select>
      </label>
      <ProtectionChoice
        protections={protections}
        own={plan.protection}
        onChoose={(protection) => onTake(changed(spec, 'plan', { ...plan, protection }))}
      />
    </>
  );
}

interface SoleProtectionInputProps {
  readonly spec: RoundSpec;
  readonly own: SoleProtection;
  readonly onTake: (spec: RoundSpec | null) => void;
}

function SoleProtectionInput({ spec, own, onTake }: SoleProtectionInputProps) {
  return (
    <ProtectionChoice
      protections={soleProtectionsOf(spec, own)}
      own={own}
      onChoose={(protection) => onTake(changed(spec, 'protection', protection))}
    />
  );
}

interface ProtectionChoiceProps<P> {
  readonly protections: readonly P[];
  readonly own: P;
  readonly onChoose: (protection: P) => void;
}

function ProtectionChoice<P extends Protection | SoleProtection>({
  protections,
  own,
  onChoose,
}: ProtectionChoiceProps<P>) {
  return (
    <label class="labelled">
      <span>{say('briefing.protection')}</span>
      <select
        class="field"
        value={indexIn(protections, own)}
        onChange={(event) => {
          const protection = protections[Number(event.currentTarget.value)];
          if (protection) onChoose(protection);
        }}
      >
        {protections.map((protection, index) => (
          <option key={canonicalJson(protection)} value={index}>
            {columnWords({ delta: 0, ...protection } as Protection)}
          </option>
        ))}
      </select>
    </label>
  );
}
