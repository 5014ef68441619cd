// What of a round can be set, read off its own schema: whoever adds a round type adds nothing here. Pure.
import { z } from 'zod';
import type { RoundSpec } from '../../shared/rounds.ts';
import { RoundSpecSchema, SCHEMAS } from '../../shared/schemas.ts';

export type Input =
  | { readonly kind: 'choice'; readonly key: string; readonly values: readonly (string | number)[] }
  | { readonly kind: 'yes'; readonly key: string }
  | { readonly kind: 'plan'; readonly key: 'plan' }
  | { readonly kind: 'protection'; readonly key: 'protection' } // of a round whose model cannot be chosen
  | { readonly kind: 'several'; readonly key: string; readonly values: readonly number[] } // one or more, rising
  | { readonly kind: 'fixed'; readonly key: string; readonly value: string } // the same in every round of this type
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly low: number;
      readonly high: number;
      readonly whole: boolean;
      readonly empty: 'never' | 'null' | 'absent'; // may it be left open, and how is that written?
    };

interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Every setting of a round type, `seconds` last but for what is fixed. Throws for a schema that no form fits. */
export function inputsOf(type: RoundSpec['type']): readonly Input[] {
  const schema = z.toJSONSchema(SCHEMAS[type].spec, { unrepresentable: 'any', io: 'input' }) as Schema;
  const required = new Set(schema.required);
  const inputs = Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== 'type')
    .map(([key, property]) => inputOf(key, property, required.has(key)));
  return inputs.sort((a, b) => place(a) - place(b));
}

const place = ({ kind, key }: Input): number => (kind === 'fixed' ? 2 : key === 'seconds' ? 1 : 0);

function inputOf(key: string, property: Schema, isRequired: boolean): Input {
  if (key === 'plan' || key === 'protection') return { kind: key, key } as Input;
  const values = valuesOf(property);
  if (values?.length === 1) return { kind: 'fixed', key, value: String(values[0]) };
  if (values) return { kind: 'choice', key, values };
  const several = property.type === 'array' ? valuesOf(property.items ?? {}) : null;
  if (several) return { kind: 'several', key, values: several.map(Number) };
  if (property.type === 'boolean') return { kind: 'yes', key };
  const figure = property.anyOf?.find(isNumber) ?? property;
  if (!isNumber(figure)) throw new Error(`no form fits ${key}: ${JSON.stringify(property)}`);
  return {
    kind: 'number',
    key,
    low: figure.minimum ?? 0,
    high: figure.maximum ?? Number.MAX_SAFE_INTEGER,
    whole: figure.type === 'integer',
    empty: figure !== property ? 'null' : isRequired ? 'never' : 'absent',
  };
}

const isNumber = ({ type }: Schema): boolean => type === 'number' || type === 'integer';

/** What a schema of constants lets through; null for any other schema. */
function valuesOf({ enum: listed, const: only, anyOf }: Schema): readonly (string | number)[] | null {
  const values = listed ?? (only === undefined ? anyOf?.map((each) => each.const) : [only]);
  return values?.every((value) => typeof value === 'string' || typeof value === 'number') ? values : null;
}

/** The spec with one setting changed; null when it could not be played so. */
export function changed(spec: RoundSpec, key: string, value: unknown): RoundSpec | null {
  const { [key]: _, ...rest } = spec as unknown as Record<string, unknown>;
  const parsed = RoundSpecSchema.safeParse(value === undefined ? rest : { ...rest, [key]: value });
  return parsed.success ? parsed.data : null;
}
