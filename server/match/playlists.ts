// Playlists that come with the game: data, nothing else. Each line is one round.

import type { ModelSpec } from '../../shared/model/families.ts';
import type { Plan, Protection } from '../../shared/release/plan.ts';
import type { AgainSpec } from '../../shared/rounds/again.ts';
import type { FindSpec } from '../../shared/rounds/find.ts';
import type { LineSpec } from '../../shared/rounds/line.ts';
import type { NumberSpec } from '../../shared/rounds/number.ts';
import type { OracleSpec } from '../../shared/rounds/oracle.ts';
import type { PaySpec } from '../../shared/rounds/pay.ts';
import type { RoundSpec } from '../../shared/rounds.ts';

const none = { kind: 'none' } as const;
const idw = (power: number): Plan => ({ model: { family: 'idw', power }, protection: none });
const kernel = (width: number): Plan => ({ model: { family: 'kernel', width }, protection: none });
const border: Plan = { model: { family: 'logistic', degree: 1 }, protection: none };
const straight: Plan = { model: { family: 'line' }, protection: none };

const find = (target: FindSpec['target'], seconds: number, plan: Plan): FindSpec => ({
  type: 'find',
  scenario: 'soccer',
  target,
  seconds,
  plan,
});

/** One target under every model and protection that go together: fills the protection board. */
const SWEEP_MODELS: readonly ModelSpec[] = [
  { family: 'idw', power: 2 },
  { family: 'idw', power: 3 },
  { family: 'kernel', width: 2 },
  { family: 'kernel', width: 4 },
  { family: 'kernel', width: 8 },
  { family: 'kernel', width: 16 },
  { family: 'logistic', degree: 1 },
];
const SWEEP_PROTECTIONS: readonly Protection[] = [
  none,
  { kind: 'rounded', levels: 4 },
  { kind: 'noise', sigma: 0.1 },
  { kind: 'private', epsilon: 1, delta: 1e-6 },
];
const sweep = SWEEP_PROTECTIONS.flatMap((protection) =>
  SWEEP_MODELS.map((model) => find('team', 45, { model, protection })),
);

const labels: Plan = { model: { family: 'idw', power: 2 }, protection: { kind: 'rounded', levels: 2 } };

const askModel = (
  target: OracleSpec['target'],
  plan: Plan,
  questions: number,
  change: { flip?: number; seconds?: number } = {},
): OracleSpec => ({ type: 'oracle', scenario: 'soccer', target, plan, questions, seconds: 75, ...change });

const askNumber = (
  answers: NumberSpec['answers'],
  digits: number,
  questions: number,
  seconds: number,
): NumberSpec => ({ type: 'number', answers, digits, questions, seconds });

/** What answers give away: the less a single one says, the more it takes who stands alone or a model that generalises. */
const oracleRounds: readonly RoundSpec[] = [
  askModel('goalie', idw(2), 8),
  askModel('goalie', labels, 12),
  askModel('striker', labels, 12),
  askModel('striker', labels, 12, { flip: 0.25 }),
  askNumber('equality', 3, 12, 45),
  askNumber('prefix', 3, 20, 75),
  askNumber('threshold', 4, 14, 75),
  askNumber('places', 3, 12, 75),
  { type: 'where', radiusM: null, questions: 10, seconds: 75 },
  { type: 'where', radiusM: 250, questions: 14, seconds: 75 },
  { type: 'face', side: 5, mirror: false, step: 0, questions: 30, seconds: 75 },
  { type: 'face', side: 5, mirror: false, step: 0.1, questions: 30, seconds: 90 },
];

/** As people read pay: the map of men and women, then curves. */
const readPay = (target: PaySpec['target'], seconds: number): PaySpec => ({
  type: 'pay',
  scenario: 'company',
  plan: idw(2),
  target,
  seconds,
});
const readLine = (target: LineSpec['target'], seconds: number): LineSpec => ({
  type: 'line',
  scenario: 'company',
  plan: straight,
  target,
  crowd: 22,
  seconds,
});
const noisy = (power: number, sigma: number): Plan => ({
  ...idw(power),
  protection: { kind: 'noise', sigma },
});
const counts: Plan = {
  model: { family: 'tiles', columns: 8, rows: 5 },
  protection: { kind: 'private', epsilon: 1, delta: 0 },
};

const promisedLine: Plan = {
  ...straight,
  protection: { kind: 'private', epsilon: 1, delta: 1e-6 },
};

const promisedIdw: Plan = { ...idw(2), protection: { kind: 'private', epsilon: 1, delta: 0 } };

const again = (target: AgainSpec['target'], seconds: number): AgainSpec => ({
  type: 'again',
  scenario: 'soccer',
  plan: noisy(2, 0.2),
  target,
  reloads: 36,
  seconds,
});

/** One school period, with talk: two rounds without protection, what seems to help, answers, and a promise that holds. */
const lesson: readonly RoundSpec[] = [
  find('goalie', 30, idw(2)),
  readPay('newest', 30),
  find('goalie', 30, kernel(4)),
  again('goalie', 45),
  askNumber('prefix', 3, 20, 45),
  readLine('alone', 30),
  { ...readLine('alone', 30), plan: promisedLine },
  find('goalie', 30, counts),
];

/**
 * The whole story in its order, in two parts: it leaks; what seems to help; whom simple models still give away. Then
 * answers leak too; the price. With short talks each part takes about 20 minutes: the minutes of the teachers' notes go
 * with these seconds.
 */
const part1: readonly RoundSpec[] = [
  find('goalie', 30, idw(2)),
  find('team', 60, idw(2)),
  readPay('newest', 30),
  readPay('men', 45),
  find('team', 45, kernel(8)),
  find('goalie', 30, noisy(3, 0.1)),
  again('team', 60),
  readLine('middle', 30),
  readLine('alone', 30),
  { type: 'insider', scenario: 'company', plan: straight, target: 'middle', seconds: 30 },
];
const part2: readonly RoundSpec[] = [
  askModel('goalie', idw(2), 8, { seconds: 45 }),
  askModel('striker', labels, 12, { seconds: 60 }),
  askNumber('prefix', 3, 20, 60),
  { type: 'where', radiusM: null, questions: 10, seconds: 60 },
  { type: 'face', side: 5, mirror: false, step: 0, questions: 30, seconds: 75 },
  { type: 'membership', scenario: 'soccer', plan: idw(2), seconds: 45 },
  { type: 'attribute', protection: { kind: 'none' }, seconds: 45 },
  { type: 'budget', scenario: 'soccer', crowds: [22, 220, 2_200, 22_000], seconds: 45 },
  { type: 'coin', about: 'book', coin: 'symmetric', seconds: 45 },
  { type: 'degree', scenario: 'company', seconds: 45 },
];

/** By name, in the order in which a host is offered them. */
export const PLAYLISTS: Readonly<Record<string, readonly RoundSpec[]>> = {
  lesson,
  quick: [
    find('goalie', 25, idw(2)),
    readPay('newest', 30),
    find('striker', 30, kernel(8)),
    askNumber('prefix', 3, 20, 45),
    find('goalie', 30, counts),
  ],
  taste: [
    find('goalie', 30, idw(2)),
    find('team', 75, idw(2)),
    find('team', 60, kernel(8)),
    find('team', 45, border),
    find('goalie', 45, noisy(3, 0.1)),
  ],
  part1,
  part2,
  oracle: oracleRounds,
  price: [
    { type: 'membership', scenario: 'soccer', plan: promisedIdw, seconds: 45 },
    { type: 'attribute', protection: { kind: 'private', epsilon: 1 }, seconds: 45 },
    { type: 'budget', scenario: 'soccer', crowds: [22, 220, 2_200, 22_000], seconds: 60 },
    { type: 'records', scenario: 'soccer', epsilon: 2, seconds: 45 },
    { type: 'coin', about: 'song', coin: 'one-sided', seconds: 45 },
  ],
  sweep,
  booth: [find('goalie', 25, idw(2)), find('goalie', 25, kernel(4)), find('goalie', 25, counts)],
};
