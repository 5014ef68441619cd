// Which one sentence explains a round: chosen from its figures alone, so that it never claims what they do not show. Pure.

import type { ScoredAttack, ScoredGuess } from '../../../shared/protocol/view.ts';
import type { FindClue, FindSpec } from '../../../shared/rounds/find.ts';
import type { DataRecord, Place } from '../../../shared/scenario/records.ts';
import type { AttackerName } from '../../../shared/score/attackers.ts';
import { errorsOf } from '../../../shared/score/errors.ts';
import { cellIndex } from '../../board/geometry.ts';
import { type FindReveal, pairsOf, placesOf } from '../placing/cast.ts';

type Lesson = 'smooth' | 'noise' | 'rounded' | 'open';

export type Story =
  | { readonly tells: 'nobody'; readonly computer: number | null } // metres the solver missed by
  | { readonly tells: 'thereToSee'; readonly metres: number } // the eye's error
  | {
      readonly tells: 'eyesOnly';
      readonly metres: number;
      readonly lesson: Lesson;
      readonly sawNothing: boolean;
    }
  | {
      readonly tells: 'eyesOnlyTeam';
      readonly found: number;
      readonly all: number;
      readonly lesson: Lesson;
      readonly sawNothing: boolean;
    }
  | {
      readonly tells:
        | 'nobodyCould'
        | 'nobodyCouldOpen'
        | 'nobodyDid'
        | 'nobodyDidOpen'
        | 'roomNothing'
        | 'some';
    }
  | {
      readonly tells: 'wrongPerson';
      readonly person: DataRecord;
      readonly bright: boolean;
      readonly metres: number;
    }
  | { readonly tells: 'exact' }
  | { readonly tells: 'better'; readonly better: number }
  | { readonly tells: 'promised'; readonly better: number; readonly factor: number };

/** Below this share the room did no better than not looking. */
const HELPLESS = 0.1;
const TELLING = 0.5;
/** An attack this much nearer than not looking shows that there was something to see. */
const CLEARLY_BETTER = 0.5;
const FOUND_M = 3;
const OTHER_PERSON_M = 4;
const BRIGHT = 0.9 * 255;
const SURE_WITHIN_CELLS = 2;

/** `mine` is the guess of whoever reads the sentence; null on the projector. */
export function storyOf(spec: FindSpec, clue: FindClue, reveal: FindReveal, mine: ScoredGuess | null): Story {
  const errors = errorsOf(reveal.guesses);
  const solver = reveal.attacks.find(({ attacker }) => attacker === 'solver') ?? null;
  if (errors.length === 0 || reveal.leakage === null || reveal.medianError === null) {
    const told = spec.plan.protection.kind === 'private' ? null : solver;
    return { tells: 'nobody', computer: told?.error ?? null };
  }
  // One pin far away makes the mean say 'nothing found' while half the room stands on the spot: both have to say so.
  const better = 1 - reveal.medianError / reveal.blindError;
  if (Math.max(reveal.leakage, better) < HELPLESS) return helpless(spec, reveal, Math.min(...errors), solver);
  const { protection } = spec.plan;
  // Under a guarantee near pins are no evidence against the map, and bright spots are mostly dice.
  if (protection.kind === 'private')
    return better < HELPLESS
      ? { tells: 'some' }
      : { tells: 'promised', better, factor: Math.exp(protection.epsilon) };
  const wrong = mine && clue.pins === 1 ? wrongPerson(clue, reveal, mine) : null;
  if (wrong) return wrong;
  if (better < HELPLESS) return { tells: 'some' };
  // What a room knew of the layout is tested afterwards (the reading); here stands what can be seen in the picture.
  return better >= TELLING && surestOfTargets(clue, reveal)
    ? { tells: 'exact' }
    : { tells: 'better', better };
}

function helpless(spec: FindSpec, reveal: FindReveal, best: number, solver: ScoredAttack | null): Story {
  const blind = reveal.blindError;
  const eye = errorOf(reveal, 'eye');
  // 'Nobody' is a claim about every single guess, so the best of them has to bear it.
  const sawNothing = best >= (1 - HELPLESS) * blind;
  // One lucky hit against a private release would be luck, not a leak, so it is not told as one.
  if (spec.plan.protection.kind !== 'private' && !isUsual(reveal)) {
    if (eye !== null && eye < CLEARLY_BETTER * blind) return { tells: 'thereToSee', metres: eye };
    const found = solver ? foundBySolver(spec, reveal, solver, sawNothing) : null;
    if (found) return found;
  }
  if (!sawNothing || !triedInEarnest(reveal)) return { tells: 'roomNothing' };
  const helplessToo = (error: number | null) => error === null || error >= (1 - HELPLESS) * blind;
  if (solver !== null && solver.error !== null) {
    if (!helplessToo(solver.error) || !helplessToo(eye)) return { tells: 'roomNothing' };
    return { tells: isPromised(spec) ? 'nobodyCould' : 'nobodyCouldOpen' };
  }
  return { tells: isPromised(spec) ? 'nobodyDid' : 'nobodyDidOpen' };
}

const errorOf = ({ attacks }: FindReveal, name: AttackerName): number | null =>
  attacks.find(({ attacker }) => attacker === name)?.error ?? null;

/** Where he stands where such players stand, everybody is near him, and nobody has read that off the map. */
const isUsual = (reveal: FindReveal): boolean =>
  reveal.truth.targets.length === 1 && (errorOf(reveal, 'blind') ?? reveal.blindError) <= FOUND_M;

function foundBySolver(
  spec: FindSpec,
  reveal: FindReveal,
  solver: ScoredAttack,
  sawNothing: boolean,
): Story | null {
  const lesson = lessonOf(spec);
  const all = reveal.truth.targets.length;
  const pairs = pairsOf(solver, reveal.truth, false);
  const found = pairs.filter(({ metres }) => metres <= FOUND_M).length;
  if (all === 1 && found === 1)
    return { tells: 'eyesOnly', metres: pairs[0]?.metres ?? 0, lesson, sawNothing };
  if (all > 1 && 2 * found >= all) return { tells: 'eyesOnlyTeam', found, all, lesson, sawNothing };
  return null;
}

/** Somebody placed at least half of the pins: a failure of people who hardly tried says nothing about a model. */
function triedInEarnest(reveal: FindReveal): boolean {
  const asked = reveal.truth.targets.length;
  return reveal.guesses.some(({ guess }) => 2 * placesOf(guess).length >= asked);
}

/** Only a guarantee speaks of all attackers; blurs and naive noise have failed one, or not yet. */
const isPromised = ({ plan }: FindSpec): boolean => plan.protection.kind === 'private';

function lessonOf({ plan: { model, protection } }: FindSpec): Lesson {
  if (protection.kind === 'noise') return 'noise';
  if (protection.kind === 'rounded') return 'rounded';
  // A border is smooth as well, but what it hides it hides by being simple.
  return model.family === 'kernel' ? 'smooth' : 'open';
}

/** The pin stands on somebody, only not on the one who was asked for. */
function wrongPerson(clue: FindClue, reveal: FindReveal, mine: ScoredGuess): Story | null {
  const [pin] = placesOf(mine.guess);
  const { records, targets } = reveal.truth;
  if (!pin || mine.error === null || mine.error <= OTHER_PERSON_M) return null;
  const distance = (record: DataRecord) => Math.hypot(record.x - pin.x, record.y - pin.y);
  const person = records
    .filter((_, i) => !targets.includes(i))
    .reduce<DataRecord | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  if (!person || distance(person) > OTHER_PERSON_M) return null;
  const byte = clue.cells[cellIndex(pin, clue.domain, clue)]!;
  const bright = person.group === 1 ? byte >= BRIGHT : byte <= 255 - BRIGHT;
  return { tells: 'wrongPerson', person, bright, metres: mine.error };
}

/** The map peaks where the targets stood: for most of them no cell nearby is surer than their own. */
function surestOfTargets(clue: FindClue, reveal: FindReveal): boolean {
  const { records, targets } = reveal.truth;
  const surest = targets.filter((index) => peaksAt(clue, records[index]!));
  return 2 * surest.length > targets.length;
}

function peaksAt(clue: FindClue, place: Place): boolean {
  const own = cellIndex(place, clue.domain, clue);
  const byte = clue.cells[own]!;
  if (byte < BRIGHT) return false;
  const [column, row] = [own % clue.columns, Math.floor(own / clue.columns)];
  for (
    let y = Math.max(0, row - SURE_WITHIN_CELLS);
    y <= Math.min(clue.rows - 1, row + SURE_WITHIN_CELLS);
    y++
  ) {
    for (
      let x = Math.max(0, column - SURE_WITHIN_CELLS);
      x <= Math.min(clue.columns - 1, column + SURE_WITHIN_CELLS);
      x++
    ) {
      // One grey level more is the rounding of a cell whose centre lies a little nearer.
      if (clue.cells[y * clue.columns + x]! > byte + 1) return false;
    }
  }
  return true;
}
