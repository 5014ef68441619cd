// A web worker: plays the eye and the solver on a release, so that the page stays quick. It is given what an attacker
// would have, the release and public facts, and never where anybody stands. It is cancelled by being terminated.
import type { Knowledge } from '../../shared/attack/attacker.ts';
import { eye } from '../../shared/attack/eye/eye.ts';
import { solver } from '../../shared/attack/solver/solver.ts';
import { ATTACK_UNITS, workOf } from '../../shared/attack/work.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Place } from '../../shared/scenario/records.ts';

export interface AttackOrder {
  readonly knowledge: Knowledge;
}

export type AttackNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly eye: readonly Place[]; readonly solver: readonly Place[] };

const tell = (news: AttackNews) => postMessage(news);
/** The page redraws no oftener than this. */
const REPORT_STEP = 0.02;

addEventListener('message', ({ data }: MessageEvent<AttackOrder>) => {
  const { knowledge } = data;
  const seen = eye(knowledge, seeded('sandbox eye'));
  let told = 0;
  const report = (share: number) => {
    if (share < told + REPORT_STEP) return;
    told = share;
    tell({ kind: 'progress', share });
  };
  const solved = solver(knowledge, seeded('sandbox solver'), workOf(ATTACK_UNITS, { report }));
  tell({ kind: 'done', eye: seen, solver: solved });
});
