// The sandbox without its page: dragging, leaving out, frozen dice, crowds, and what is said about a picture.
import { expect, test } from 'vitest';
import { rewindable } from '../../../../client/randomness.ts';
import { attackTexts } from '../../../../client/sandbox/attackTexts.ts';
import { blindGuesses, errorsOf, exposureOf, wantedOf } from '../../../../client/sandbox/exposure.ts';
import { domainOf, layoutPeople, wandered, wanderings } from '../../../../client/sandbox/layouts.ts';
import { influenceOf, leverageOf, leverageOfOne, pulls } from '../../../../client/sandbox/leverage.ts';
import { openSandbox } from '../../../../client/sandbox/sandbox.ts';
import { fieldOf, upright } from '../../../../client/sandbox/shown.ts';
import { DEFAULT_STATE, type SandboxState } from '../../../../client/sandbox/state.ts';
import { soughtPerson, triedPin } from '../../../../client/sandbox/tried.ts';
import { usefulness } from '../../../../client/sandbox/usefulness.ts';
import { fit as fitModel } from '../../../../shared/model/fit.ts';
import { columnsOf } from '../../../../shared/scenario/records.ts';

const opened = (part: Partial<SandboxState> = {}) => openSandbox({ ...DEFAULT_STATE, ...part });
const cellsOf = (sandbox: ReturnType<typeof opened>) => {
  const release = sandbox.release.value;
  if (release.kind !== 'field') throw new Error('a map was expected');
  return [...release.cells];
};

test('the model follows a dragged person, and going back gives the first picture again', () => {
  const sandbox = opened();
  sandbox.move(0, { x: 1.2, y: 38 });
  const before = cellsOf(sandbox);
  sandbox.move(0, { x: 60, y: 60 });
  expect(cellsOf(sandbox)).not.toEqual(before);
  sandbox.move(0, { x: 1.2, y: 38 });
  expect(cellsOf(sandbox)).toEqual(before);
  sandbox.close();
});

test('a person who is left out leaves no trace: moving them changes nothing', () => {
  const sandbox = opened({ picked: 3, without: true });
  expect(sandbox.records.value.count).toBe(21);
  const before = cellsOf(sandbox);
  sandbox.move(3, { x: 100, y: 10 });
  expect(cellsOf(sandbox)).toEqual(before);
  sandbox.close();
});

test('dice of noise without a guarantee lie still until they are drawn again', () => {
  const sandbox = opened({ protection: { kind: 'noise', sigma: 0.2 } });
  const home = sandbox.people.value[0] ?? { x: 0, y: 0 };
  sandbox.move(0, home);
  const before = cellsOf(sandbox);
  sandbox.move(0, { x: 90, y: 5 });
  sandbox.move(0, home);
  expect(cellsOf(sandbox)).toEqual(before);
  sandbox.drawAgain();
  expect(cellsOf(sandbox)).not.toEqual(before);
  sandbox.close();
});

const tiles = { family: 'tiles', columns: 8, rows: 5 } as const;
const promise = { kind: 'private', epsilon: 0.1, delta: 0 } as const;
const countsOf = (sandbox: ReturnType<typeof opened>): readonly number[] => {
  const release = sandbox.release.value;
  if (release.kind !== 'field' || release.noisy?.primitive !== 'histogram')
    throw new Error('counts were expected');
  return release.noisy.values;
};

test('under a guarantee the picture does not follow the finger; each drop is published with new dice', () => {
  const sandbox = opened({ model: tiles, protection: promise });
  const before = countsOf(sandbox);
  sandbox.hold(true);
  for (const x of [10, 50, 90]) sandbox.move(0, { x, y: 10 });
  expect(countsOf(sandbox)).toBe(before);
  expect(sandbox.waits.value).toBe(true);
  sandbox.hold(false);
  expect(sandbox.waits.value).toBe(false);
  expect(countsOf(sandbox)).not.toEqual(before);
  sandbox.close();
});

test('a tap that moves nobody publishes nothing new', () => {
  const sandbox = opened({ model: tiles, protection: promise });
  const before = countsOf(sandbox);
  sandbox.hold(true);
  sandbox.hold(false);
  expect(countsOf(sandbox)).toBe(before);
  sandbox.close();
});

test.each([
  [
    'a drag',
    (sandbox: ReturnType<typeof opened>) => {
      sandbox.hold(true);
      sandbox.move(3, { x: 100, y: 70 });
      sandbox.hold(false);
    },
  ],
  ['a key', (sandbox: ReturnType<typeof opened>) => sandbox.move(3, { x: 100, y: 70 })],
  [
    'leaving somebody out',
    (sandbox: ReturnType<typeof opened>) => sandbox.change({ picked: 3, without: true }),
  ],
  ['another group', (sandbox: ReturnType<typeof opened>) => sandbox.changeGroup(3)],
  ['another epsilon', (sandbox: ReturnType<typeof opened>) => sandbox.protect({ ...promise, epsilon: 0.2 })],
] as const)('two releases around %s share no noise: their difference names nobody', (_, act) => {
  const sandbox = opened({ model: tiles, protection: promise });
  const before = countsOf(sandbox);
  act(sandbox);
  const after = countsOf(sandbox);
  // Under the same dice all but two of the eighty counts would be the same.
  const same = after.filter((count, i) => count === before[i]).length;
  expect(same).toBeLessThan(20);
  sandbox.close();
});

test('only a private release carries a guarantee, with the delta that belongs to its crowd', () => {
  const sandbox = opened({ protection: { kind: 'noise', sigma: 0.2 } });
  expect(sandbox.release.value.guarantee).toBeNull();
  sandbox.protect({ kind: 'private', epsilon: 1, delta: 0.5 });
  sandbox.toCrowd(2_200);
  expect(sandbox.release.value.guarantee?.epsilon).toBe(1);
  expect(sandbox.release.value.guarantee?.delta).toBeLessThan(1 / 2_200 ** 2);
  sandbox.close();
});

test('what cannot be published is never tried: a curve goes with the company, its protection with its family', () => {
  const sandbox = opened({ scenario: 'company', model: { family: 'line' } });
  sandbox.protect({ kind: 'private', epsilon: 1, delta: 1e-6 });
  sandbox.change({ model: { family: 'idwCurve', power: 2 } });
  expect(sandbox.state.value.protection).toEqual({ kind: 'none' });
  sandbox.toScenario('soccer');
  expect(sandbox.release.value.kind).toBe('field');
  sandbox.close();
});

test('a crowd begins with the 22 that are drawn and stays on the axes', () => {
  const people = layoutPeople('company', 'players1');
  const { x, y } = domainOf('company');
  const crowd = wandered(people, wanderings('company', 9, 'crowd'), domainOf('company'), true);
  expect(crowd.count).toBe(220);
  expect([...crowd.x.subarray(0, 22)]).toEqual(people.map((person) => person.x));
  expect(Math.min(...crowd.x)).toBeGreaterThanOrEqual(x.low);
  expect(Math.max(...crowd.y)).toBeLessThanOrEqual(y.high);
});

test('pay grows upwards on the board: the top row is the top of the axis', () => {
  const rich = { x: 10, y: 90_000, group: 1 } as const;
  const poor = { x: 10, y: 30_000, group: 0 } as const;
  expect(upright(rich, 'company').y).toBe(30_000); // boards count from the top
  expect(upright(upright(rich, 'company'), 'company')).toEqual(rich);
  const sandbox = opened({ scenario: 'company', model: { family: 'idw', power: 2 } });
  sandbox.people.value.forEach((person, i) => {
    sandbox.move(i, person.group === rich.group ? rich : poor);
  });
  const { cells } = fieldOf(sandbox.release.value, 'company');
  expect(cells[24]).toBeGreaterThan(200);
  expect(cells[cells.length - 24]).toBeLessThan(50);
  sandbox.close();
});

test('on PAIR’s leak layout the new hire pulls the line at his place from one end to the other', () => {
  const columns = columnsOf(layoutPeople('company', 'playersleaklow'));
  const domain = domainOf('company');
  const leverage = leverageOf({ family: 'line' }, columns, domain);
  expect(leverage[0]).toBeCloseTo(0.72476, 5);
  const [his] = pulls({ family: 'line' }, columns, domain);
  const line = fitModel({ family: 'line' }, columns, domain);
  const salary = columns.y[0]!;
  expect(his?.to).toBeCloseTo(line.predict(columns.x[0]!, 1), 6);
  // Leaving him out moves the line away from him by h/(1 − h) of what it misses him by.
  const missed = salary - (his?.to ?? 0);
  expect((his?.to ?? 0) - (his?.from ?? 0)).toBeCloseTo((0.72476 / (1 - 0.72476)) * missed, 0);
});

test.each([
  { family: 'idw', power: 2 },
  { family: 'polynomial', degree: 2 },
] as const)('one person’s leverage is the same alone as among all ($family)', (model) => {
  const columns = columnsOf(layoutPeople('company', 'players1'));
  const domain = domainOf('company');
  const all = leverageOf(model, columns, domain);
  expect(leverageOfOne(model, columns, domain, 4)).toBeCloseTo(all[4]!, 12);
});

test('the lone hire moves the line, a typical colleague hardly does', () => {
  const columns = columnsOf(layoutPeople('company', 'playersleaklow'));
  const largest = (person: number) =>
    influenceOf({ family: 'line' }, columns, domainOf('company'), person).largest;
  const colleagues = Array.from({ length: 10 }, (_, i) => largest(i + 1));
  expect(largest(0)).toBeGreaterThan(3 * Math.max(...colleagues));
});

test('guesses on everybody’s spot expose everybody, blind ones expose few', () => {
  const sandbox = opened({ layout: '~k3x9ab' });
  const [people, release] = [sandbox.people.value, sandbox.release.value];
  const exact = exposureOf('soccer', release, people, [...wantedOf(people)].reverse());
  expect(exact).toEqual({ meanError: 0, found: 1 });
  const blind = exposureOf('soccer', release, people, blindGuesses('soccer', release, people));
  expect(blind.meanError).toBeGreaterThan(3);
  expect(blind.found).toBeLessThan(0.5);
  sandbox.close();
});

test.each([{ family: 'line' }, { family: 'idw', power: 2 }] as const)(
  'errors in the company are dollars alone ($family)',
  (model) => {
    const sandbox = opened({ scenario: 'company', layout: '~abc', model });
    const people = sandbox.people.value;
    const guesses = wantedOf(people).map(({ x, y }) => ({ x, y: y - 150 }));
    const errors = errorsOf('company', sandbox.release.value, people, guesses);
    expect(errors.map(Math.round)).toEqual(wantedOf(people).map(() => 150));
    sandbox.close();
  },
);

test('a guess read off a curve is meant for the person at whose start it was read, however near others are', () => {
  const sandbox = opened({ scenario: 'company', layout: '~abc', model: { family: 'line' } });
  const people = sandbox.people.value;
  const flat = wantedOf(people).map(({ x }) => ({ x, y: 60_000 }));
  expect(errorsOf('company', sandbox.release.value, people, flat)).toEqual(
    wantedOf(people).map(({ y }) => Math.abs(y - 60_000)),
  );
  sandbox.close();
});

test('a pin is measured against amber’s goalie, or the newest man, and beside not looking', () => {
  const players = layoutPeople('soccer', 'players0');
  expect(soughtPerson('soccer', players)).toBe(0);
  const goalie = players[0] ?? { x: 0, y: 0 };
  const tried = triedPin('soccer', players, { x: goalie.x + 3, y: goalie.y + 4 });
  expect(tried?.error).toBeCloseTo(5, 9);
  expect(tried?.blind).toBeGreaterThan(0);
  const men = layoutPeople('company', '~abc');
  const newest = men[soughtPerson('company', men)];
  expect(newest?.x).toBe(Math.min(...wantedOf(men).map(({ x }) => x)));
  const nobody = men.map((person) => ({ ...person, group: 0 as const }));
  expect(triedPin('company', nobody, { x: 1, y: 50_000 })).toBeNull();
});

test('a map is worth more than the same map turned round', () => {
  const sandbox = opened({ layout: '~k3x9ab', model: { family: 'idw', power: 2 } });
  const release = sandbox.release.value;
  if (release.kind !== 'field') throw new Error('a map was expected');
  const people = sandbox.people.value;
  const turned = { ...release, cells: release.cells.map((cell) => 255 - cell) };
  const useful = usefulness('soccer', release, people);
  expect(useful).toBeGreaterThan(0.8);
  expect(useful + usefulness('soccer', turned, people)).toBeCloseTo(1, 1);
  sandbox.close();
});

test('rewound dice fall the same, new ones differ', () => {
  const dice = rewindable();
  const first = [...dice.randomness.bytes(40_000)];
  dice.rewind();
  expect([...dice.randomness.bytes(40_000)]).toEqual(first);
  expect([...rewindable().randomness.bytes(40_000)]).not.toEqual(first);
});

test('an attack says how near it came to the new hire, who is looked at unless somebody else is picked', () => {
  const sandbox = opened({ scenario: 'company', layout: 'playersleakhigh', model: { family: 'line' } });
  const people = sandbox.people.value;
  const off = (dollars: (i: number) => number) =>
    wantedOf(people).map(({ x, y }, i) => ({ x, y: y - dollars(i) }));
  const attacked = {
    scenario: 'company',
    release: sandbox.release.value,
    people,
    done: { eye: off((i) => (i === 0 ? 300 : 9_000)), solver: off((i) => (i === 0 ? 12 : 9_000)) },
  } as const;
  const { eye, solver } = attackTexts({ ...attacked, picked: null });
  expect(solver).toEqual({
    title: 'A computer misses man no. 1 by',
    number: '$12',
    rest: 'and finds 9 % of the men’s pay within $1,000',
  });
  expect(eye).toMatchObject({ title: 'A person would miss man no. 1 by', number: '$300' });
  expect(attackTexts({ ...attacked, picked: 4 }).solver.number).toBe('$9,000');
  const woman = people.findIndex(({ group }) => group === 0);
  expect(attackTexts({ ...attacked, picked: woman }).solver.title).toContain('man no. 1'); // nobody looks for women
  expect(attackTexts({ ...attacked, picked: null, done: null }).solver.number).toBeNull();
  sandbox.close();
});

test('on the field an attack is about everybody, or about whom one picks', () => {
  const sandbox = opened({ layout: '~k3x9ab', model: { family: 'idw', power: 2 } });
  const people = sandbox.people.value;
  const done = { eye: wantedOf(people), solver: wantedOf(people).map(({ x, y }) => ({ x: x + 1, y })) };
  const attacked = { scenario: 'soccer', release: sandbox.release.value, people, done } as const;
  expect(attackTexts({ ...attacked, picked: null }).solver.title).toBe('A computer finds');
  expect(attackTexts({ ...attacked, picked: 2 }).solver).toMatchObject({
    title: 'A computer misses amber no. 3 by',
    number: '1.0 m',
  });
  sandbox.close();
});
