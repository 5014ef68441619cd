// The teachers' page keeps up with the game: every round that comes with it is told of, in its order, and every link
// to the sandbox opens what it says.
import { expect, test } from 'vitest';
import { noteFor, noteNameFor } from '../../../../client/guide/noteFor.ts';
import { readLink } from '../../../../client/sandbox/readLink.ts';
import { GUIDE_STATES, guideLink } from '../../../../client/screens/guide/guideSandbox.ts';
import type { NoteName } from '../../../../client/words/chapter.ts';
import { guide } from '../../../../client/words/guide.en.ts';
import { lessonSteps } from '../../../../client/words/guideLesson.en.ts';
import { moreRounds } from '../../../../client/words/guideMore.en.ts';
import { longStory } from '../../../../client/words/guideRounds.en.ts';
import { say } from '../../../../client/words/words.ts';
import { PLAYLISTS } from '../../../../server/match/playlists.ts';
import { OVERHEAD_SECONDS } from '../../../../shared/duration.ts';
import { ROUNDS } from '../../../../shared/rounds.ts';
import { accuracyBound } from '../../../../shared/score/attackBounds.ts';
import { informedAccuracy } from '../../../../shared/score/informed.ts';

const storyNotes = longStory.flatMap(({ rounds }) => rounds);
const notes = [...storyNotes, ...moreRounds];
const story = [...(PLAYLISTS.part1 ?? []), ...(PLAYLISTS.part2 ?? [])];

test('the long story is told round by round, in the order in which its two parts are played', () => {
  expect(storyNotes.map(({ type }) => type)).toEqual(story.map(({ type }) => type));
});

test('the lesson is told step by step, and each step leads to a note', () => {
  expect(lessonSteps.map(({ type }) => type)).toEqual(PLAYLISTS.lesson?.map(({ type }) => type));
  const named = new Set(notes.map(({ name }) => name));
  expect(lessonSteps.filter(({ note }) => !named.has(note))).toEqual([]);
});

test('a round is told of by its own note, in the story and in the lesson', () => {
  expect(story.map(noteNameFor)).toEqual(storyNotes.map(({ name }) => name));
  expect(PLAYLISTS.lesson?.map(noteNameFor)).toEqual(lessonSteps.map(({ note }) => note));
});

test.each(Object.keys(PLAYLISTS))('every round of the list %s has a question to ask', (list) => {
  for (const spec of PLAYLISTS[list] ?? []) expect(noteFor(spec)?.ask, spec.type).toMatch(/\w/);
});

test('every type of round has a note', () => {
  const told = new Set(notes.map(({ type }) => type));
  expect(Object.keys(ROUNDS).filter((type) => !told.has(type))).toEqual([]);
});

const JOINING_AND_END_MINUTES = 5;

test('the lesson with its talks, joining and the end takes about 25 minutes, as its offer says', () => {
  const minutes = lessonSteps.reduce((sum, step) => sum + step.minutes, JOINING_AND_END_MINUTES);
  expect(minutes).toBeGreaterThanOrEqual(22);
  expect(minutes).toBeLessThanOrEqual(26);
  expect(say('playlists.lesson.about')).toContain('about 25 minutes');
});

test('both parts of the long story with their talks take about forty minutes together', () => {
  const minutes = storyNotes.reduce((sum, note) => sum + (note.minutes ?? Number.NaN), 0);
  expect(minutes).toBeGreaterThanOrEqual(38);
  expect(minutes).toBeLessThanOrEqual(43);
});

const timed = [
  ...storyNotes.map((note, round) => [note.title, note.minutes, story[round]] as const),
  ...lessonSteps.map((step, round) => [step.title, step.minutes, PLAYLISTS.lesson?.[round]] as const),
];

test.each(timed)('the minutes of %s hold its round as it is played, and a talk', (_, minutes, spec) => {
  const played = (spec?.seconds ?? Number.NaN) + OVERHEAD_SECONDS;
  const talk = 60 * (minutes ?? Number.NaN) - played;
  expect(talk).toBeGreaterThanOrEqual(15);
  expect(talk).toBeLessThanOrEqual(120);
});

test.each(Object.keys(GUIDE_STATES) as NoteName[])('the sandbox opens as the note on %s says', (name) => {
  const link = guideLink(name);
  const read = readLink(link?.slice(link.indexOf('?')) ?? '?v=none');
  expect(read).toMatchObject({ ok: true, state: GUIDE_STATES[name] });
});

test.each(storyNotes.map((note, round) => [note.name, round] as const))(
  'the sandbox that the note on %s opens has the plan of its round',
  (name, round) => {
    const spec = story[round];
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
