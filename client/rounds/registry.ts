// All round types' screens, by type. A new one is listed here and nowhere else in the client.
import type { RoundType } from '../../shared/protocol/rounds.ts';
import { find } from './find.tsx';
import type { RoundScreens } from './round.ts';

export const ROUND_SCREENS: { readonly [T in RoundType]: RoundScreens<T> } = { find };
