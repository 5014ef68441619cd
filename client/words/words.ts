// Everything a person reads, by key. English first; another language is one more resource of the same shape.
// Words that the server says too are in shared/words and shared/protocol/refusals.ts; they are included here.
import i18next from 'i18next';
import { REFUSALS } from '../../shared/protocol/refusals.ts';
import { families } from '../../shared/words/families.en.ts';
import { publishing } from '../../shared/words/publishing.en.ts';
import { promise } from '../kit/choosing/words.en.ts';
import { again } from '../rounds/again/words.en.ts';
import { attribute } from '../rounds/attribute/words.en.ts';
import { budget } from '../rounds/budget/words.en.ts';
import { coin } from '../rounds/coin/words.en.ts';
import { find } from '../rounds/find/words.en.ts';
import { membership } from '../rounds/membership/words.en.ts';
import { records } from '../rounds/records/words.en.ts';
import { address } from './address.en.ts';
import { asking, face, number, oracle, where } from './asking.en.ts';
import { company } from './company.en.ts';
import { ghostOf } from './ghosts.en.ts';
import { host } from './host.en.ts';
import { match } from './match.en.ts';
import { pace } from './pace.en.ts';
import { pages } from './pages.en.ts';
import { people } from './people.en.ts';
import { sandbox } from './sandbox.en.ts';
import { screen } from './screen.en.ts';
import { verdict } from './verdict.en.ts';

const english = {
  ...pages,
  ...match,
  ...host,
  ...address,
  ...screen,
  pace,
  verdict,
  ...people,
  find,
  company,
  asking,
  oracle,
  number,
  where,
  face,
  again,
  sandbox,
  coin,
  budget,
  records,
  promise,
  membership,
  attribute,
  ghostOf,
  refusal: REFUSALS,
  families,
  publishing,
} as const;

/** 'lobby.here' for lobby.here_one and lobby.here_other: plural endings are i18next's business. */
type Plain<K extends string> = K extends `${infer Stem}_ordinal_${string}`
  ? Stem
  : K extends `${infer Stem}_${'one' | 'two' | 'few' | 'other' | 'zero'}`
    ? Stem
    : K;
type KeysOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Plain<K> : `${K}.${KeysOf<T[K]>}`;
}[keyof T & string];
export type WordKey = KeysOf<typeof english>;

const words = i18next.createInstance();
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  initAsync: false, // the first render already has its words
  interpolation: { escapeValue: false }, // Preact escapes
});

/** The words of `key`, with `values` filled in; `count` chooses the plural. */
export const say = (key: WordKey, values?: Readonly<Record<string, string | number>>): string =>
  words.t(key, values ?? {});

/** A rank, or that there is none. */
export const sayPlace = (rank: number | null): string => (rank === null ? say('noRank') : sayRank(rank));

/** 1st, 2nd, 3rd … */
export const sayRank = (rank: number): string => words.t('rank', { count: rank, ordinal: true });

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number of points, without decimals: 1,240. */
export const sayPoints = (points: number): string => whole.format(Math.round(points));
