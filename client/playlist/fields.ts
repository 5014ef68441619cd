// What of a round can be set, read off its own schema: whoever adds a round type adds nothing here. Pure.
import { z } from 'zod';
import { ROUNDS, type RoundSpec, RoundSpecSchema } from '../../shared/protocol/rounds.ts';

export type Field =
  | { readonly kind: 'choice'; readonly key: string; readonly values: readonly (string | number)[] }
  | { readonly kind: 'yes'; readonly key: string }
  | { readonly kind: 'plan'; readonly key: 'plan' }
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
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** The settings of a round type, `seconds` last. Lists and whatever has no simple form stay as they are. */
export function fieldsOf(type: RoundSpec['type']): readonly Field[] {
  const schema = z.toJSONSchema(ROUNDS[type].spec, { unrepresentable: 'any', io: 'input' }) as Schema;
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    fieldOf(key, property, required.has(key)),
  );
  return fields.sort((a, b) => Number(a.key === 'seconds') - Number(b.key === 'seconds'));
}

function fieldOf(key: string, property: Schema, isRequired: boolean): readonly Field[] {
  if (key === 'plan') return [{ kind: 'plan', key }];
  const values = property.enum ?? constants(property.anyOf);
  if (values) return values.length > 1 ? [{ kind: 'choice', key, values }] : [];
  if (property.type === 'boolean') return [{ kind: 'yes', key }];
  const figure = property.anyOf?.find(isNumber) ?? property;
  if (!isNumber(figure)) return [];
  return [
    {
      kind: 'number',
      key,
      low: figure.minimum ?? 0,
      high: figure.maximum ?? Number.MAX_SAFE_INTEGER,
      whole: figure.type === 'integer',
      empty: figure !== property ? 'null' : isRequired ? 'never' : 'absent',
    },
  ];
}

const isNumber = ({ type }: Schema): boolean => type === 'number' || type === 'integer';

function constants(anyOf: readonly Schema[] | undefined): readonly (string | number)[] | null {
  const values = anyOf?.map((each) => each.const);
  return values?.every((value) => typeof value === 'string' || typeof value === 'number') ? values : null;
}

/** The spec with one setting changed; null when it could not be played so. */
export function changed(spec: RoundSpec, key: string, value: unknown): RoundSpec | null {
  const { [key]: _, ...rest } = spec as unknown as Record<string, unknown>;
  const parsed = RoundSpecSchema.safeParse(value === undefined ? rest : { ...rest, [key]: value });
  return parsed.success ? parsed.data : null;
}
