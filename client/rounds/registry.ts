// All round types' screens, by type. A new one is listed here and nowhere else in the client.
import type { RoundType } from '../../shared/rounds.ts';
import { again } from './again.tsx';
import { attribute } from './attribute.tsx';
import { budget } from './budget.tsx';
import { coin } from './coin.tsx';
import { degree } from './degree.tsx';
import { face } from './face.tsx';
import { find } from './find.tsx';
import { insider } from './insider.tsx';
import { line } from './line.tsx';
import { membership } from './membership.tsx';
import { number } from './number.tsx';
import { oracle } from './oracle.tsx';
import { pay } from './pay.tsx';
import { records } from './records.tsx';
import type { RoundScreens } from './round.ts';
import { where } from './where.tsx';

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
