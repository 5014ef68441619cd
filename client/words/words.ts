// The words that any page may need. What only a round, the sandbox or the guide says stands beside them.
import { REFUSALS } from '../../shared/protocol/refusals.ts';
import { families } from '../../shared/words/families.en.ts';
import { publishing } from '../../shared/words/publishing.en.ts';
import { address } from './address.en.ts';
import { exit } from './exit.en.ts';
import { extraTime } from './extraTime.en.ts';
import { host } from './host.en.ts';
import { match } from './match.en.ts';
import { wholeText } from './numbers.ts';
import { pace } from './pace.en.ts';
import { pages } from './pages.en.ts';
import { people } from './people.en.ts';
import { plans } from './plans.en.ts';
import { screen } from './screen.en.ts';
import { verdict } from './verdict.en.ts';
import { wordsOfAll } from './wordsOf.ts';

/** The words of `key`, with `values` filled in; `count` chooses the plural. */
export const say = wordsOfAll({
  pages,
  match,
  host,
  address,
  screen,
  pace: { pace },
  extraTime: { extraTime },
  exit: { exit },
  verdict: { verdict },
  people,
  plans,
  refusals: { refusal: REFUSALS },
  families: { families },
  publishing: { publishing },
});

/** A rank, or that there is none. */
export const sayPlace = (rank: number | null): string => (rank === null ? say('noRank') : sayRank(rank));

/** 1st, 2nd, 3rd … */
export const sayRank = (rank: number): string => say('rank', { count: rank, ordinal: 1 });

/** A number of points, without decimals: 1,240. */
export const sayPoints = (points: number): string => wholeText(Math.round(points));
