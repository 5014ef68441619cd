// One moment of the reveal as a Picture: the timetable says how much of everything, the cast says where. Pure.
import { type Pane, paneBetween } from '../../board/geometry.ts';
import type { Mark, Picture } from '../../board/picture.ts';
import type { Stage } from '../../stage.ts';
import type { Cast } from '../placing/cast.ts';
import type { Moment } from './choreography.ts';
import type { PlacedGhost } from './standAside.ts';

interface Sizes {
  readonly truth: number;
  readonly you: number;
  readonly guess: number;
  readonly ghost: number;
  readonly others: number;
  readonly line: number;
}

const SINGLE: Readonly<Record<Stage, Sizes>> = {
  phone: { truth: 1.25, you: 0.85, guess: 0.9, ghost: 0.9, others: 0.7, line: 1.3 },
  laptop: { truth: 1.3, you: 0.9, guess: 1, ghost: 1, others: 0.8, line: 1.2 },
  projector: { truth: 1.9, you: 1.6, guess: 1.6, ghost: 1.8, others: 1.3, line: 1.7 },
};
const MANY: Readonly<Record<Stage, Sizes>> = {
  phone: { truth: 0.6, you: 0.45, guess: 0.5, ghost: 0.6, others: 0.5, line: 0.9 },
  laptop: { truth: 0.75, you: 0.5, guess: 0.6, ghost: 0.7, others: 0.6, line: 0.9 },
  projector: { truth: 1.2, you: 0.9, guess: 0.8, ghost: 1.2, others: 1, line: 1.1 },
};
/** The round of full light, as a share of the shown width: one round, or one of eleven. */
const LIGHT_SHARE = { single: 0.16, many: 0.06 };
/** From this many dots on they are drawn smaller. */
const CROWD = 60;
const CROWD_OF_FLIGHTS = 300;

/** How large ghosts are drawn on a stage. */
export const ghostScale = (stage: Stage, unit: number): number => SINGLE[stage].ghost * unit;

export function revealPicture(
  cast: Cast,
  ghosts: readonly PlacedGhost[],
  moment: Moment,
  whole: Pane,
  stage: Stage,
  unit: number,
): Picture {
  const single = cast.truths.length === 1;
  const sizes = scaled((single ? SINGLE : MANY)[stage], unit);
  const dot = sizes.guess * (cast.pairs.length > CROWD ? 0.7 : 1);
  const pane = paneBetween(whole, cast.pane, moment.enlarged);
  const radiusM = pane.width * (single ? LIGHT_SHARE.single : LIGHT_SHARE.many);

  const others = cast.others.map(
    (record): Mark => ({
      marker: record.group === 1 ? 'amber' : 'blue',
      at: record,
      scale: sizes.others,
      alpha: moment.everybody,
    }),
  );
  const guesses = guessMarks(cast, dot);
  const isCrowd = cast.pairs.length > CROWD_OF_FLIGHTS;
  const own = cast.pairs
    .filter((pair) => pair.mine)
    .map((pair): Mark => ({ marker: 'you', at: pair.guess, scale: sizes.you, alpha: 1 }));
  const truths = cast.truths.map(
    (record): Mark => ({
      marker: 'truth',
      at: record,
      scale: sizes.truth * moment.corners.scale,
      alpha: moment.corners.alpha,
    }),
  );
  const attackers = ghosts.map((ghost): Mark => {
    const mark = {
      marker: ghost.attacker,
      at: ghost.place,
      scale: sizes.ghost,
      alpha: moment.ghosts[ghost.attacker],
    };
    return ghost.aside ? { ...mark, aside: ghost.aside } : mark;
  });
  return {
    pane,
    marks: [...others, ...(isCrowd ? [] : guesses), ...truths, ...own, ...attackers],
    resting: isCrowd ? guesses : [],
    flights: cast.pairs.map((pair, i) => ({
      from: pair.guess,
      to: pair.truth,
      progress: moment.flight(i, cast.pairs.length),
    })),
    dim: moment.dim,
    openings: cast.truths.map((at) => ({ at, radiusM })),
    open: moment.open,
    lineScale: sizes.line,
    flightWeight: isCrowd ? 0.5 : 1,
  };
}

const latestGuesses = new WeakMap<Cast, { readonly dot: number; readonly marks: readonly Mark[] }>();

/** What others guessed: the same list for as long as cast and size are the same, so that a board can let it rest. */
function guessMarks(cast: Cast, dot: number): readonly Mark[] {
  const latest = latestGuesses.get(cast);
  if (latest?.dot === dot) return latest.marks;
  const marks = cast.pairs
    .filter((pair) => !pair.mine)
    .map((pair): Mark => ({ marker: 'guess', at: pair.guess, scale: dot, alpha: 1 }));
  latestGuesses.set(cast, { dot, marks });
  return marks;
}

function scaled(sizes: Sizes, unit: number): Sizes {
  return {
    truth: sizes.truth * unit,
    you: sizes.you * unit,
    guess: sizes.guess * unit,
    ghost: sizes.ghost * unit,
    others: sizes.others * unit,
    line: sizes.line * unit,
  };
}
