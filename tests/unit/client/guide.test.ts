// The teachers' page keeps up with the game: every round that comes with it is told of, in its order, and every link
// to the sandbox opens what it says.
import { expect, test } from 'vitest';
import { readLink } from '../../../client/sandbox/readLink.ts';
import { GUIDE_STATES, guideLink } from '../../../client/screens/guide/guideSandbox.ts';
import type { NoteName } from '../../../client/words/chapter.ts';
import { guide } from '../../../client/words/guide.en.ts';
import { moreRounds } from '../../../client/words/guideMore.en.ts';
import { lessonChapters } from '../../../client/words/guideRounds.en.ts';
import { say } from '../../../client/words/words.ts';
import { PLAYLISTS } from '../../../server/match/playlists.ts';
import { OVERHEAD_SECONDS } from '../../../shared/duration.ts';
import { ROUNDS } from '../../../shared/rounds.ts';
import { accuracyBound } from '../../../shared/score/attackBounds.ts';
import { informedAccuracy } from '../../../shared/score/informed.ts';

const lessonNotes = lessonChapters.flatMap(({ rounds }) => rounds);
const notes = [...lessonNotes, ...moreRounds];

test('the lesson is told round by round, in the order in which it is played', () => {
  expect(lessonNotes.map(({ type }) => type)).toEqual(PLAYLISTS.lesson?.map(({ type }) => type));
});

test('every type of round has a note', () => {
  const told = new Set(notes.map(({ type }) => type));
  expect(Object.keys(ROUNDS).filter((type) => !told.has(type))).toEqual([]);
});

test('the lesson with its talks takes about forty minutes, as its offer says', () => {
  const minutes = lessonNotes.reduce((sum, note) => sum + (note.minutes ?? Number.NaN), 0);
  expect(minutes).toBeGreaterThanOrEqual(38);
  expect(minutes).toBeLessThanOrEqual(43);
  expect(say('playlists.lesson.about')).toContain('about 40 minutes');
});

test.each(lessonNotes.map((note, round) => [note.title, note, round] as const))(
  'the minutes of %s hold its round as it is played, and a talk',
  (_, note, round) => {
    const played = (PLAYLISTS.lesson?.[round]?.seconds ?? Number.NaN) + OVERHEAD_SECONDS;
    const talk = 60 * (note.minutes ?? Number.NaN) - played;
    expect(talk).toBeGreaterThanOrEqual(15);
    expect(talk).toBeLessThanOrEqual(120);
  },
);

test.each(Object.keys(GUIDE_STATES) as NoteName[])('the sandbox opens as the note on %s says', (name) => {
  const link = guideLink(name);
  const read = readLink(link?.slice(link.indexOf('?')) ?? '?v=none');
  expect(read).toMatchObject({ ok: true, state: GUIDE_STATES[name] });
});

test.each(lessonNotes.map((note, round) => [note.name, round] as const))(
  'the sandbox that the note on %s opens has the plan of its round',
  (name, round) => {
    const spec = PLAYLISTS.lesson?.[round];
    const state = GUIDE_STATES[name];
    if (!spec || !state || !('plan' in spec)) {
      // without a plan there is nothing to agree with: a budget has many, a number none
      expect(['number', 'where', 'face', 'attribute', 'budget', 'coin', 'degree']).toContain(spec?.type);
      return;
    }
    const { protection = { kind: 'none' }, scenario = 'soccer' } = state;
    expect({ model: state.model, protection, scenario }).toEqual({ ...spec.plan, scenario: spec.scenario });
  },
);

test('what the page says of an insider is what the bounds and the round say', () => {
  const covers = guide.promise.coversList.join(' ');
  for (const [epsilon, percent] of [
    [1, 73],
    [2, 88],
    [5, 99],
  ] as const) {
    expect(covers).toContain(`${percent}`);
    expect(Math.floor(100 * accuracyBound(epsilon, 0))).toBe(percent);
  }
  const budget = notes.find(({ name }) => name === 'budget')?.flat ?? '';
  expect(budget).toContain(`At ε = 5 it is ${Math.round(100 * informedAccuracy(5))} of 100`);
});

test('what is public beside a release is named, and stands under what ε does not cover', () => {
  const covers = guide.promise.coversList.join(' ');
  expect(covers).not.toContain('Everything the round released');
  expect(covers).toMatch(/start dates are public.*replacing one person’s pay/);
  expect(covers).toMatch(/department and years are public.*replacing one person’s band/);
});

test.each(['Warner', 'Sweeney', 'Homer', 'Yeom', 'secret sharer', 'Alvim'])(
  'the page names its source: %s, with an address to be typed',
  (name) => {
    const source = guide.sources.items.find(({ text }) => text.includes(name));
    expect(source?.href).toMatch(/^https:\/\/(doi\.org\/10\.\d{4}|arxiv\.org\/abs\/\d{4}\.\d{5})/);
  },
);
