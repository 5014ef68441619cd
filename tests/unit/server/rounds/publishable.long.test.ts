// The same as publishable.test.ts with thousands of plans: fits and releases at every corner of every range.
import { describe, it } from 'vitest';
import type { RoundType } from '../../../../shared/rounds.ts';
import { drawAccepted } from './specs.ts';

const OF_PLANS: readonly RoundType[] = ['find', 'pay', 'line', 'insider', 'oracle'];

describe.each(OF_PLANS)('thousands of rounds of type %s', (type) => {
  it('that the schema accepts can be drawn', { timeout: 600_000 }, () => drawAccepted(type, 3_000));
});
