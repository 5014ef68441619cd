// Rounds as somebody might order them: any value for every setting, read off the schemas, in range and just outside.
import fc from 'fast-check';
import { type Input, inputsOf } from '../../../../client/playlist/inputs.ts';
import { rulesOf } from '../../../../server/rounds.ts';
import { type Family, familyNamed, familyNames } from '../../../../shared/model/families.ts';
import type { Setting, Settings } from '../../../../shared/model/family.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { RoundType } from '../../../../shared/rounds.ts';
import { RoundSpecSchema } from '../../../../shared/schemas.ts';

const within = ({ low, high, whole }: Setting) =>
  whole
    ? fc.oneof(fc.constantFrom(low, high), fc.integer({ min: low, max: high }))
    : fc.oneof(fc.constantFrom(low, high), fc.double({ min: low, max: high, noNaN: true }));

const settingsIn = (settings: Settings, requiredKeys?: []) =>
  fc.record(
    Object.fromEntries(Object.entries(settings).map(([key, setting]) => [key, within(setting)])),
    requiredKeys ? { requiredKeys } : {},
  );

const modelOf = (family: Family) => {
  const { settings, optional } = familyNamed(family);
  return fc
    .tuple(settingsIn(settings), settingsIn(optional, []))
    .map(([main, more]) => ({ family, ...main, ...more }));
};

const model = fc.constantFrom(...familyNames()).chain(modelOf);

// Wider than what can be published: the schema's answer decides what is drawn.
const protection = fc.oneof(
  fc.constant({ kind: 'none' }),
  fc.record({ kind: fc.constant('rounded'), levels: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant('noise'), sigma: fc.constantFrom(0, 1e-7, 1e-6, 0.1, 1, 10, 11) }),
  fc.record({
    kind: fc.constant('private'),
    epsilon: fc.constantFrom(0, 0.0005, 0.001, 0.1, 1, 20, 100, 101),
    delta: fc.constantFrom(0, 1e-12, 1e-6, 1e-4, 0.009, 0.01, 0.02),
  }),
);

const anyValue = (field: Input): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.values);
    case 'fixed':
      return fc.constant(field.value);
    case 'yes':
      return fc.boolean();
    case 'several':
      return fc.subarray([...field.values], { minLength: 1 });
    case 'plan':
      return fc.record({ model, protection });
    case 'protection':
      return protection.map(({ kind, ...figures }) =>
        'epsilon' in figures ? { kind, epsilon: figures.epsilon } : { kind },
      );
    case 'number':
      return field.empty === 'never'
        ? within(field)
        : fc.option(within(field), { nil: field.empty === 'null' ? null : undefined });
  }
};

/** Any value for every setting of a round type, whether they go together or not. */
const specOf = (type: RoundType) =>
  fc.record({
    type: fc.constant(type),
    ...Object.fromEntries(inputsOf(type).map((field) => [field.key, anyValue(field)])),
  });

/** Draws so many different rounds that the schema accepts. Throws where one of them cannot be drawn. */
export function drawAccepted(type: RoundType, numRuns: number): void {
  fc.assert(
    fc.property(specOf(type), fc.integer(), (given, seed) => {
      const parsed = RoundSpecSchema.safeParse(given);
      fc.pre(parsed.success);
      if (parsed.success) rulesOf(parsed.data).draw(parsed.data, seeded(seed));
    }),
    { numRuns, maxSkipsPerRun: 1_000 },
  );
}
