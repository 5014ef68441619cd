// Models as words: everything that can be set survives a round trip, everything else gets a sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyNamed, familyNames, type ModelSpec, stopsOf } from '../../../../shared/model/families.ts';
import type { Setting } from '../../../../shared/model/family.ts';
import { checkModel, formatModel, parseModel } from '../../../../shared/model/parse.ts';
import { publishingSentence } from '../../../../shared/words/publishingSentence.ts';

const value = ({ low, high, whole }: Setting) =>
  whole
    ? fc.integer({ min: low, max: high })
    : fc.double({ min: low, max: high, noNaN: true }).map((each) => each || low);
const specs = fc.constantFrom(...familyNames()).chain((family) => {
  const { settings, optional } = familyNamed(family);
  return fc
    .record({
      ...Object.fromEntries(Object.entries(settings).map(([key, setting]) => [key, value(setting)])),
      ...Object.fromEntries(
        Object.entries(optional).map(([key, setting]) => [
          key,
          fc.option(value(setting), { nil: undefined }),
        ]),
      ),
    })
    .map((given) => ({ family, ...given }) as unknown as ModelSpec);
});

describe('a model as a word', () => {
  it('is read back as the same model, for every family and setting in range', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(parseModel(formatModel(spec))).toEqual({ ok: true, model: JSON.parse(JSON.stringify(spec)) });
      }),
    );
  });

  it.each([
    ['idw:2', { family: 'idw', power: 2 }],
    ['tiles:8x5', { family: 'tiles', columns: 8, rows: 5 }],
    ['line', { family: 'line' }],
    ['logistic', { family: 'logistic', degree: 1 }],
    ['logistic:2,lambda=0.1', { family: 'logistic', degree: 2, lambda: 0.1 }],
    ['logistic,lambda=1', { family: 'logistic', degree: 1, lambda: 1 }],
    ['kernel:8,priorWeight=0,prior=0.5', { family: 'kernel', width: 8, priorWeight: 0, prior: 0.5 }],
  ])('reads %s', (word, model) => {
    expect(parseModel(word)).toEqual({ ok: true, model });
  });

  it.each(['', 'constructor', 'forest:3', '8', ':2', 'Kernel:8'])('knows no family in %j', (word) => {
    expect(parseModel(word)).toMatchObject({ ok: false, code: 'unknown-family' });
  });

  it.each([
    ['kernel', 'bad-form'],
    ['kernel:', 'bad-setting'],
    ['kernel:0', 'bad-setting'],
    ['kernel:-8', 'bad-setting'],
    ['kernel:8x8', 'bad-form'],
    ['kernel:Infinity', 'bad-setting'],
    ['kernel:NaN', 'bad-setting'],
    ['kernel:0x10', 'bad-form'],
    ['kernel:8,priorWeight', 'bad-form'],
    ['kernel:8,width=3', 'set-twice'],
    ['kernel:8,colour=3', 'unknown-setting'],
    ['kernel:8,prior=2', 'bad-setting'],
    ['neighbours:1.5', 'bad-whole-setting'],
    ['polynomial:10', 'bad-whole-setting'],
    ['polynomial:0', 'bad-whole-setting'],
    ['tiles:8', 'bad-form'],
    ['line:2', 'bad-form'],
    ['line 2', 'bad-form'],
    ['idw:2:3', 'bad-setting'],
    ['idw:2,__proto__=1', 'unknown-setting'],
  ])('refuses %j with a code and a sentence', (word, code) => {
    const check = parseModel(word);
    expect(check).toMatchObject({ ok: false, code });
    if (!check.ok) expect(publishingSentence(check)).toMatch(/^.{15,}\.$/);
  });
});

describe('checkModel', () => {
  it('takes the dial of every family', () => {
    for (const name of familyNames())
      for (const spec of stopsOf(name)) expect(checkModel(spec)).toEqual({ ok: true, model: spec });
  });

  it.each([
    null,
    undefined,
    7,
    'idw:2',
    [],
    {},
    { family: 'idw' },
    { family: 'idw', power: '2' },
    { family: 'line', power: 1 },
  ])('refuses %j', (candidate) => {
    expect(checkModel(candidate).ok).toBe(false);
  });
});
