// Models as words: everything that can be set survives a round trip, everything else gets a sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Family, ModelSpec } from '../../../shared/model/model.ts';
import { checkModel, formatModel, parseModel } from '../../../shared/model/parse.ts';
import { SETTINGS, type Setting } from '../../../shared/model/settings.ts';

const value = ({ low, high, whole }: Setting) =>
  whole
    ? fc.integer({ min: low, max: high })
    : fc.double({ min: low, max: high, noNaN: true }).map((each) => each || low);
const specs = fc.constantFrom(...(Object.keys(SETTINGS) as Family[])).chain((family) => {
  const { main, optional } = SETTINGS[family];
  return fc
    .record({
      ...Object.fromEntries(main.map((setting) => [setting.key, value(setting)])),
      ...Object.fromEntries(
        optional.map((setting) => [setting.key, fc.option(value(setting), { nil: undefined })]),
      ),
    })
    .map((settings) => ({ family, ...settings }) as unknown as ModelSpec);
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
    'kernel',
    'kernel:',
    'kernel:0',
    'kernel:-8',
    'kernel:8x8',
    'kernel:Infinity',
    'kernel:NaN',
    'kernel:0x10',
    'kernel:8,priorWeight',
    'kernel:8,width=3',
    'kernel:8,colour=3',
    'kernel:8,prior=2',
    'neighbours:1.5',
    'polynomial:10',
    'polynomial:0',
    'tiles:8',
    'line:2',
    'line 2',
    'idw:2:3',
    'idw:2,__proto__=1',
  ])('refuses %j with a sentence', (word) => {
    const check = parseModel(word);
    expect(check).toMatchObject({ ok: false, code: 'bad-setting' });
    if (!check.ok) expect(check.reason).toMatch(/^.{15,}\.$/);
  });
});

describe('checkModel', () => {
  it('takes the dial of every family', () => {
    for (const { dial } of Object.values(SETTINGS))
      for (const spec of dial) expect(checkModel(spec)).toEqual({ ok: true, model: spec });
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
