// One round of a playlist being made: its settings as a form. A change that could not be played is not taken over.

import { useId } from 'preact/hooks';
import { canonicalJson } from '../../shared/protocol/fairness.ts';
import type { RoundSpec } from '../../shared/protocol/rounds.ts';
import type { Plan } from '../../shared/release/plan.ts';
import { columnWords } from '../parts/ProtectionBoard.tsx';
import { modelWords } from '../rounds/find/planWords.ts';
import { fieldWords, valueWords } from '../words/playlist.en.ts';
import { say } from '../words/words.ts';
import { changed, type Field, fieldsOf } from './fields.ts';
import { modelsOf, protectionsOf, withModel } from './plans.ts';

interface RoundFormProps {
  readonly spec: RoundSpec;
  readonly onChange: (spec: RoundSpec) => void;
}

export function RoundForm({ spec, onChange }: RoundFormProps) {
  const id = useId();
  const take = (next: RoundSpec | null) => {
    if (next) onChange(next);
  };
  return (
    <div class="round-form">
      {fieldsOf(spec.type).map((field) =>
        field.kind === 'plan' ? (
          <PlanFields key="plan" spec={spec} plan={(spec as { plan: Plan }).plan} onTake={take} />
        ) : (
          <label key={field.key} class="labelled" for={`${id}-${field.key}`}>
            <span>{fieldWords(field.key)}</span>
            <Input
              id={`${id}-${field.key}`}
              field={field}
              value={(spec as unknown as Record<string, unknown>)[field.key]}
              onValue={(value) => take(changed(spec, field.key, value))}
            />
          </label>
        ),
      )}
    </div>
  );
}

interface InputProps {
  readonly id: string;
  readonly field: Exclude<Field, { kind: 'plan' }>;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

function Input({ id, field, value, onValue }: InputProps) {
  switch (field.kind) {
    case 'choice':
      return (
        <select
          id={id}
          class="field"
          value={String(value)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onValue(field.values.find((each) => String(each) === chosen));
          }}
        >
          {field.values.map((each) => (
            <option key={each} value={String(each)}>
              {valueWords(String(each))}
            </option>
          ))}
        </select>
      );
    case 'yes':
      return (
        <input
          id={id}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onValue(event.currentTarget.checked)}
        />
      );
    case 'number':
      return (
        <input
          id={id}
          class="field"
          type="number"
          inputmode="decimal"
          min={field.low}
          max={field.high}
          step={field.whole ? 1 : 'any'}
          required={field.empty === 'never'}
          placeholder={field.empty === 'never' ? '' : say('editor.open')}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            if (typed === '') {
              if (field.empty !== 'never') onValue(field.empty === 'null' ? null : undefined);
            } else onValue(Math.min(field.high, Math.max(field.low, Number(typed))));
            if (typeof value === 'number') event.currentTarget.value = String(value);
          }}
        />
      );
  }
}

interface PlanFieldsProps {
  readonly spec: RoundSpec;
  readonly plan: Plan;
  readonly onTake: (spec: RoundSpec | null) => void;
}

function PlanFields({ spec, plan, onTake }: PlanFieldsProps) {
  const models = modelsOf(spec, plan);
  const protections = protectionsOf(spec, plan);
  const indexIn = (values: readonly unknown[], own: unknown) =>
    values.findIndex((each) => canonicalJson(each) === canonicalJson(own));
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
      <label class="labelled">
        <span>{say('briefing.protection')}</span>
        <select
          class="field"
          value={indexIn(protections, plan.protection)}
          onChange={(event) => {
            const protection = protections[Number(event.currentTarget.value)];
            if (protection) onTake(changed(spec, 'plan', { ...plan, protection }));
          }}
        >
          {protections.map((protection, index) => (
            <option key={canonicalJson(protection)} value={index}>
              {columnWords(protection)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
