// One round of a playlist being made: its settings as a form. A change that could not be played is not taken over.

import { useId } from 'preact/hooks';
import { canonicalJson } from '../../shared/encoding/canonicalJson.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';
import type { RoundSpec } from '../../shared/rounds.ts';
import { columnWords } from '../protection/boardWords.ts';
import { modelWords } from '../words/planWords.ts';
import { say } from '../words/words.ts';
import { FieldInput, SeveralField } from './FieldInput.tsx';
import { changed, fieldsOf } from './fields.ts';
import { fieldWords, valueWords } from './fieldWords.ts';
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
  const fields = fieldsOf(spec.type);
  const values = spec as unknown as Record<string, unknown>;
  const fixed = fields.flatMap((field) =>
    field.kind === 'fixed' ? [`${fieldWords(field.key)}: ${valueWords(field.value)}`] : [],
  );
  return (
    <div class="round-form">
      {fields.map((field) => {
        switch (field.kind) {
          case 'fixed':
            return null;
          case 'plan':
            return <PlanFields key="plan" spec={spec} plan={values.plan as Plan} onTake={take} />;
          case 'protection':
            return (
              <SoleProtectionField
                key="protection"
                spec={spec}
                own={values.protection as SoleProtection}
                onTake={take}
              />
            );
          case 'several':
            return (
              <SeveralField
                key={field.key}
                field={field}
                chosen={values[field.key] as readonly number[]}
                onValue={(value) => take(changed(spec, field.key, value))}
              />
            );
          default:
            return (
              <label key={field.key} class="labelled" for={`${id}-${field.key}`}>
                <span>{fieldWords(field.key)}</span>
                <FieldInput
                  id={`${id}-${field.key}`}
                  field={field}
                  value={values[field.key]}
                  onValue={(value) => take(changed(spec, field.key, value))}
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

interface PlanFieldsProps {
  readonly spec: RoundSpec;
  readonly plan: Plan;
  readonly onTake: (spec: RoundSpec | null) => void;
}

function PlanFields({ spec, plan, onTake }: PlanFieldsProps) {
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

interface SoleProtectionFieldProps {
  readonly spec: RoundSpec;
  readonly own: SoleProtection;
  readonly onTake: (spec: RoundSpec | null) => void;
}

function SoleProtectionField({ spec, own, onTake }: SoleProtectionFieldProps) {
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
