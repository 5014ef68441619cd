// A match's log as a story: when, who, what. It tells what people did and how it ended; keys' hashes, network addresses
// and the truth of rounds are in the log, too, and are never in the story.
import type { RoundSpec } from '../../shared/rounds.ts';
import type { MatchEvent } from '../match/events.ts';
import { evolve } from '../match/evolve.ts';
import type { Match, PlayerId } from '../match/match.ts';
import { standings } from '../match/scoring.ts';
import { rulesOf } from '../rounds.ts';

type Told = {
  readonly [T in MatchEvent['type']]: (event: Extract<MatchEvent, { type: T }>, match: Match) => string;
};

const TEXT_LENGTH_MAX = 90;

const short = (value: unknown): string => {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' ? Math.round(part * 1_000) / 1_000 : part,
  );
  return text.length > TEXT_LENGTH_MAX ? `${text.slice(0, TEXT_LENGTH_MAX)} …` : text;
};

const nameOf = ({ seats }: Match, id: PlayerId | null): string => {
  const seat = seats.find((each) => each.id === id);
  return seat ? `${seat.name} (${id})` : `${id}`;
};

const round = (index: number): string => `round ${index + 1}`;
const running = ({ phase, specs }: Match): string =>
  'round' in phase ? `Round ${phase.round + 1} of ${specs.length}` : 'The round';
const until = (endsAt: number | null, at: number): string =>
  endsAt === null ? 'no clock' : `${Math.round((endsAt - at) / 1000)} s`;

function settingsOf({ type, ...spec }: RoundSpec): string {
  return `${type} ${short(spec)}`;
}

function errorText(spec: RoundSpec | undefined, error: number | null): string {
  if (!spec || error === null) return 'nothing guessed';
  const unit = rulesOf(spec).unit(spec);
  if (unit === 'share') return `${Math.round(error * 100)} % wrong`;
  return unit === '$' ? `$${Math.round(error)} off` : `${error.toFixed(1)} m off`;
}

function specUnderWay({ phase, specs }: Match): RoundSpec | undefined {
  return 'round' in phase ? specs[phase.round] : undefined;
}

/** What each event says. `match` is as it was before; of 'created' as it is after. */
const TOLD: Told = {
  created: ({ playlist, settings, specs }) =>
    `The room is made: playlist ${playlist}, ${specs.length} rounds, pace ${settings.pace}, timer ${settings.timer}, ${settings.capacity} seats`,
  joined: ({ player, name }) => `${name} sits down as ${player}`,
  renamed: ({ player, name }, match) => `${nameOf(match, player)} is called ${name} now`,
  removed: ({ player }, match) => `The host removes ${nameOf(match, player)}`,
  doorSet: ({ locked }) => (locked ? 'The host closes the door' : 'The host opens the door'),
  addressChosen: () => 'The host chooses another address for the links',
  roundDrawn: ({ round: index }, { specs }) => {
    const spec = specs[index];
    return `${round(index)} is drawn${spec ? `: ${settingsOf(spec)}` : ''}`;
  },
  drawFailed: ({ round: index }) => `${round(index)} could not be drawn`,
  attacked: ({ round: index, attacker, score }, { specs }) =>
    `The ${attacker} plays ${round(index)}: ${errorText(specs[index], score.error)}, ${score.points} points`,
  roundBegan: ({ round: index, endsAt, at }) => `${round(index)} is introduced (${until(endsAt, at)})`,
  guessingBegan: ({ endsAt, at }, match) => `${running(match)}: guessing begins (${until(endsAt, at)})`,
  guessed: ({ player, guess }, match) => `${nameOf(match, player)} places ${short(guess)}`,
  locked: ({ player }, match) => `${nameOf(match, player)} locks in`,
  unlocked: ({ player }, match) => `${nameOf(match, player)} unlocks`,
  asked: ({ player, question, answer }, match) =>
    `${nameOf(match, player)} asks ${short(question)} and is told ${short(answer)}`,
  deadlineMoved: ({ endsAt, at }) => `The clock is set to ${until(endsAt, at)}`,
  paused: () => 'The game is paused',
  resumed: () => 'The game goes on',
  roundClosed: ({ scores, blindError }, match) => {
    const spec = specUnderWay(match);
    const told = scores.map(
      ({ player, error, points }) =>
        `    ${nameOf(match, player)}: ${points} points, ${errorText(spec, error)}`,
    );
    return [`${running(match)} is over; not looking is ${errorText(spec, blindError)}`, ...told].join('\n');
  },
  roundSkipped: (_, match) => `${running(match)} is skipped`,
  skipUndone: (_, { skipped }) => `The host takes back the skip of ${round(skipped?.phase.round ?? 0)}`,
  read: ({ round: index, reading: { outcome, here, elsewhere } }) =>
    `${round(index)} is read: ${outcome ?? 'nothing to compare with'}, ${here ?? 'no'} points here, ${elsewhere ?? 'none'} elsewhere`,
  lookedBack: ({ round: index }) => `The host shows the reveal of ${round(index)} again`,
  lookedForward: () => 'The host goes back to where the match is',
  standingsShown: () => 'The standings are shown',
  finished: ({ early }, match) => {
    const ranks = standings(match).map(({ rank, name, points }) => `    ${rank}. ${name}: ${points} points`);
    return [early ? 'The host ends the match early' : 'The match is over', ...ranks].join('\n');
  },
  readied: ({ player }, match) => `${nameOf(match, player)} wants to go on`,
  extraTimeSet: () => 'Somebody has other time than before', // who is nobody's business (X4)
  moderatorSet: ({ keyHash }) =>
    keyHash === null ? 'The moderator’s link opens no more' : 'The host makes a link for a moderator',
  exitAnswered: ({ answer }) => `Somebody would publish a model of their class like this: ${answer}`,
  paceSet: ({ pace }) => `The pace is ${pace} now`,
  hostPassed: ({ player }, match) =>
    player === null ? 'The host leads again' : `${nameOf(match, player)} leads while the host is away`,
};

/** One paragraph an event, in order. A log that makes no sense throws where it stops making sense. */
export function* story(log: readonly MatchEvent[]): Generator<string> {
  let match: Match | null = null;
  for (const event of log) {
    const after: Match = evolve(match, event);
    if (!match) yield `Match ${after.id}, code ${after.code}, ${new Date(event.at).toISOString()}`;
    const tell = TOLD[event.type] as (event: MatchEvent, match: Match) => string;
    yield `${sinceStart(event.at - after.createdAt)}  ${sentence(tell(event, match ?? after))}`;
    match = after;
  }
}

/** h:mm:ss since the room was made. */
function sinceStart(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  return [Math.floor(seconds / 3600), ...parts].join(':');
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
