// Why a plan cannot be published, as sentences for people: one for each code of the judge, shared/release/refusal.ts.
import type { Refusal } from '../release/refusal.ts';

/** `no-private-form` is told by each family's own words. */
type Told = Exclude<Refusal['code'], 'no-private-form'>;

export const publishing = {
  'unknown-family': 'There is no model family {{family}}; there are {{families}}.',
  'bad-form': '‘{{text}}’ is not a model; write it like {{example}}.',
  'set-twice': '‘{{text}}’ sets {{setting}} twice.',
  'unknown-setting': 'The model {{family}} has no setting ‘{{setting}}’.',
  'bad-setting': 'The model {{family}} needs {{setting}} from {{low}} to {{high}}, got {{value}}.',
  'bad-whole-setting':
    'The model {{family}} needs {{setting}}, a whole number from {{low}} to {{high}}, got {{value}}.',
  'no-records': 'There are no records to publish.',
  'bad-records-per-person': 'Records per person must be a whole number from 1 on, not {{value}}.',
  'bad-levels': 'Rounding needs {{low}} to {{high}} levels, not {{value}}.',
  'bad-sigma': 'Noise must lie between {{low}} and {{high}}, not {{value}}.',
  'bad-epsilon': 'Epsilon must lie between {{low}} and {{high}}, not {{value}}.',
  'bad-delta': 'Delta must lie between {{low}} and {{high}}, not {{value}}.',
  'needs-delta': 'Gaussian noise needs a delta above 0; only counts can be published with delta 0.',
  outright: 'A delta of {{delta}} would allow publishing one of {{count}} people outright.',
  'narrow-setting':
    'With a guarantee the model {{family}} needs {{setting}} from {{low}} to {{high}}, not {{value}}.',
} as const satisfies Readonly<Record<Told, string>>;
