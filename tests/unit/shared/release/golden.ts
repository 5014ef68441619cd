// Every release that the golden file holds: each family at each stop of its dial, under each protection, about each
// scenario, with a seeded randomness. The hash covers everything that leaves: cells or curves, noise and promise.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../../shared/encoding/canonicalJson.ts';
import { comparedOf, familyNames, type ModelSpec } from '../../../../shared/model/families.ts';
import { formatModel, parseModel } from '../../../../shared/model/parse.ts';
import { seeded } from '../../../../shared/random/seeded.ts';
import type { Protection } from '../../../../shared/release/plan.ts';
import { publish } from '../../../../shared/release/publish.ts';
import { deltaFor } from '../../../../shared/release/refusal.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';
import { scenarioNamed, scenarios } from '../../../../shared/scenario/registry.ts';

const CROWD = 22;
const PROTECTIONS: readonly Protection[] = [
  { kind: 'none' },
  { kind: 'rounded', levels: 4 },
  { kind: 'noise', sigma: 0.1 },
  { kind: 'private', epsilon: 1, delta: deltaFor(CROWD) },
  { kind: 'private', epsilon: 8, delta: deltaFor(CROWD) },
  { kind: 'private', epsilon: 1, delta: 0 },
];

/** Members off the dial: the optional settings, and a private kernel that is too narrow. */
const OFF_DIAL: readonly ModelSpec[] = [
  { family: 'idw', power: 2.5, eta: 1e-3 },
  { family: 'kernel', width: 6, priorWeight: 0, prior: 0.4 },
  { family: 'kernel', width: 12, priorWeight: 1 },
  { family: 'kernel', width: 0.5 },
  { family: 'logistic', degree: 2, lambda: 0.05 },
  { family: 'polynomial', degree: 4, ridge: 1e-6 },
];

const MODELS: readonly ModelSpec[] = [...familyNames().flatMap(comparedOf), ...OFF_DIAL];

/** 'soccer idw:2 {"kind":"none"}': everything that is worth pinning today. */
export const keys = (): string[] =>
  Object.keys(scenarios).flatMap((scenario) =>
    MODELS.flatMap((model) =>
      PROTECTIONS.map((protection) => `${scenario} ${formatModel(model)} ${canonicalJson(protection)}`),
    ),
  );

/** sha256 of the release under such a key, or the code of the refusal. */
export function released(key: string): string {
  const [name = '', word = '', protection = ''] = key.split(' ');
  const scenario = scenarioNamed(name);
  const model = parseModel(word);
  if (!model.ok) throw new Error(`'${word}' is no model`);
  const columns = columnsOf(scenario.draw(seeded(`golden ${name}`), { crowd: CROWD }).records);
  const plan = { model: model.model, protection: JSON.parse(protection) as Protection };
  const published = publish(plan, columns, scenario.domain, seeded(key));
  return published.ok ? hashOf(published.release) : published.code;
}

const hashOf = (release: object): string => {
  const plain = Object.entries(release).map(([key, value]) => [
    key,
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  ]);
  return createHash('sha256')
    .update(canonicalJson(Object.fromEntries(plain)))
    .digest('hex');
};
