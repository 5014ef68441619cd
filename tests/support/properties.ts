// One seed for all that fast-check generates in the quick tests, so that a run says the same as the run before. Where a
// property fails, fast-check prints seed and path. PROPERTY_SEED=… tries another one; the long tests draw theirs anew.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_260_105) });
