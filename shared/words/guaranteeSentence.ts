// Which sentences tell a release's guarantee. The audit says them in English, pages through client/words.
import type { Release } from '../release/plan.ts';
import { guarantee as english } from './guarantee.en.ts';

type Kind = keyof typeof english.without;
type Mechanism = keyof typeof english.made;

/** A sentence of `guarantee`, by its key, and what is filled in. */
export interface GuaranteeSentence {
  readonly key: 'person' | 'records' | `made.${Mechanism}` | `without.${Kind}`;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The promise with its relation and its mechanism, or that there is none.
 * @param count n of people or records, which is public
 * @param whole how a whole number is written
 */
export function guaranteeSentences(
  { guarantee, plan }: Pick<Release, 'plan' | 'guarantee'>,
  count: number,
  whole: (value: number) => string,
): readonly GuaranteeSentence[] {
  if (!guarantee) {
    const { kind } = plan.protection;
    return [{ key: `without.${kind === 'private' ? 'none' : kind}`, values: {} }];
  }
  const { epsilon, delta, recordsPerPerson, mechanism } = guarantee;
  const values = {
    epsilon: String(epsilon),
    delta: deltaText(delta),
    count: whole(count),
    records: whole(recordsPerPerson),
  };
  return [
    { key: recordsPerPerson === 1 ? 'person' : 'records', values },
    { key: `made.${mechanism}`, values: {} },
  ];
}

/** For the audit. */
export function guaranteeInEnglish(release: Pick<Release, 'plan' | 'guarantee'>, count: number): string {
  return guaranteeSentences(release, count, (value) => value.toLocaleString('en'))
    .map(({ key, values }) =>
      textOf(key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])),
    )
    .join(' ');
}

const textOf = (key: GuaranteeSentence['key']): string =>
  String(key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], english));

/** 1e-6 */
const deltaText = (delta: number): string =>
  delta > 0 && delta < 1e-3
    ? delta.toExponential(Number.isInteger(Math.log10(delta)) ? 0 : 2)
    : String(delta);
