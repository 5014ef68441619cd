// All round types' screens, by type. A new one is listed here and nowhere else in the client.
import type { RoundType } from '../shared/rounds.ts';
import type { RoundScreens } from './kit/round.ts';
import { again } from './rounds/again/index.tsx';
import { attribute } from './rounds/attribute/index.tsx';
import { budget } from './rounds/budget/index.tsx';
import { coin } from './rounds/coin/index.tsx';
import { degree } from './rounds/degree/index.tsx';
import { face } from './rounds/face/index.tsx';
import { find } from './rounds/find/index.tsx';
import { insider } from './rounds/insider/index.tsx';
import { line } from './rounds/line/index.tsx';
import { membership } from './rounds/membership/index.tsx';
import { number } from './rounds/number/index.tsx';
import { oracle } from './rounds/oracle/index.tsx';
import { pay } from './rounds/pay/index.tsx';
import { records } from './rounds/records/index.tsx';
import { where } from './rounds/where/index.tsx';

export const ROUND_SCREENS: { readonly [T in RoundType]: RoundScreens<T> } = {
  find,
  oracle,
  number,
  where,
  face,
  pay,
  line,
  insider,
  degree,
  again,
  coin,
  budget,
  records,
  membership,
  attribute,
};
