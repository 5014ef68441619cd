// All round types' screens, by type, each fetched when it is needed: its code, words and styles are its folder's.
// A new one is listed here and nowhere else in the client.
import type { RoundType } from '../shared/rounds.ts';
import type { RoundScreens } from './kit/round.ts';

export const ROUND_SCREENS: {
  readonly [T in RoundType]: () => Promise<{ readonly screens: RoundScreens<T> }>;
} = {
  find: () => import('./rounds/find/index.tsx'),
  oracle: () => import('./rounds/oracle/index.tsx'),
  number: () => import('./rounds/number/index.tsx'),
  where: () => import('./rounds/where/index.tsx'),
  face: () => import('./rounds/face/index.tsx'),
  pay: () => import('./rounds/pay/index.tsx'),
  line: () => import('./rounds/line/index.tsx'),
  insider: () => import('./rounds/insider/index.tsx'),
  degree: () => import('./rounds/degree/index.tsx'),
  again: () => import('./rounds/again/index.tsx'),
  coin: () => import('./rounds/coin/index.tsx'),
  budget: () => import('./rounds/budget/index.tsx'),
  records: () => import('./rounds/records/index.tsx'),
  membership: () => import('./rounds/membership/index.tsx'),
  attribute: () => import('./rounds/attribute/index.tsx'),
};
