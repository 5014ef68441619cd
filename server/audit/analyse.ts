// The audit itself: from a checked table to a complete report. Chance is handed in, and nothing is printed.
import { isField } from '../../shared/model/families.ts';
import { formatModel } from '../../shared/model/parse.ts';
import type { Randomness } from '../../shared/random/randomness.ts';
import { seeded } from '../../shared/random/seeded.ts';
import type { Plan } from '../../shared/release/plan.ts';
import { publish } from '../../shared/release/publish.ts';
import { empiricalEpsilon } from '../../shared/score/empiricalEpsilon.ts';
import { estimate } from '../../shared/score/leakage.ts';
import { publishingSentence } from '../../shared/words/publishingSentence.ts';
import { attackCurve } from './measure/curveAttack.ts';
import { isolations } from './measure/exposure.ts';
import { attackField } from './measure/fieldAttack.ts';
import { frontierOf, plansBeside } from './measure/frontier.ts';
import {
  advantageOf,
  areaUnder,
  liraScores,
  meanOverShadows,
  membershipOf,
  truePositivesAmong,
} from './measure/membership.ts';
import { shadowSigns } from './measure/shadows.ts';
import { mostStudied, releasesFor, whomToStudy } from './measure/study.ts';
import { usefulnessOf } from './measure/usefulness.ts';
import { complain, good, type Outcome } from './outcome.ts';
import type { AuditOptions } from './read/options.ts';
import type { People } from './read/people.ts';
import { protectionText } from './read/protect.ts';
import type { AuditReport } from './report.ts';
import { averagesOf, boundsOf, releaseFacts, tableFacts } from './tell/facts.ts';
import type { Progress } from './tell/progress.ts';
import { rank } from './tell/ranking.ts';
import { reasonsFor } from './tell/reasons.ts';
import { cautionsFor, verdictOn } from './tell/verdict.ts';

const USEFULNESS_RESAMPLES = 100;

export interface Chance {
  readonly randomness: Randomness;
  readonly seed: string;
}

/** A plan that has no sound release, or a target who is not in the table, gets a sentence. */
export function analyse(
  people: People,
  options: AuditOptions,
  { randomness, seed }: Chance,
  progress: Progress,
): Outcome<AuditReport> {
  const { columns, domain, rows } = people;
  const plan: Plan = { model: options.model, protection: options.protection };
  const first = publish(plan, columns, domain, randomness);
  if (!first.ok)
    return complain(
      `--model ${formatModel(plan.model)} with --protect ${protectionText(plan.protection)}: ${publishingSentence(first)}`,
    );
  const target = options.target === null ? null : rows.indexOf(options.target);
  if (target === -1) {
    return complain(
      `--target ${options.target}: row ${options.target} is not a person; people are in rows ${rows[0]} to ${rows.at(-1)}.`,
    );
  }
  const onMap = isField(plan.model);
  const releases = releasesFor(options, onMap);
  const alone = isolations(people, onMap);
  const studied = whomToStudy(people, alone, target, mostStudied(plan, columns.count, releases), randomness);

  progress.part('attacking releases', releases);
  const attack = onMap ? attackField : attackCurve;
  const setting = { plan, columns, domain, studied, releases, randomness, step: progress.step };
  const findings = attack(setting);
  const chances = { tables: randomness, noise: randomness };
  const shadows = 4 * Math.ceil(options.trials / 4);
  progress.part('asking who was in the table', shadows);
  const signs = shadowSigns(plan, columns, domain, studied, shadows, chances, progress.step);
  const scores = signs.map(liraScores);
  const ranked = rank(people, plan, studied, findings, scores.map(membershipOf), alone, target);
  const most = ranked[0]?.person ?? 0;
  progress.part('measuring usefulness', USEFULNESS_RESAMPLES);
  const tablesSeed = randomness.uniform();
  const resampled = { tables: seeded(tablesSeed), noise: randomness };
  const usefulness = usefulnessOf(plan, columns, domain, USEFULNESS_RESAMPLES, resampled, progress.step);
  const plans = plansBeside(plan, columns.count, !people.ownRange.x && !people.ownRange.y);
  progress.part('comparing with other releases', plans.length);
  const fewer = studied.length > 22 ? [most, ...studied.filter((i) => i !== most).slice(0, 21)] : studied;
  const frontier = frontierOf(
    plans,
    people,
    fewer,
    most,
    { usefulness, tablesSeed },
    randomness,
    progress.step,
  );
  progress.done();

  const memberships = ranked.map(({ report }) => report.membership);
  const mean = (values: readonly number[]) =>
    estimate(
      values.map((value) => [value]),
      randomness,
    );
  const exposures = ranked.map(({ report }) => report.exposure);
  const { guarantee } = first.release;
  const exposed = memberships[0]!;
  const withoutWords: Omit<AuditReport, 'verdict' | 'cautions'> = {
    format: 'overexposed-audit-1',
    table: tableFacts(people, options.file),
    release: releaseFacts(plan, first.release, people, releases, seed),
    bounds: guarantee && boundsOf(guarantee, domain),
    people: ranked.map(({ report }) => ({
      ...report,
      why: reasonsFor(report.exposure, exposures, people, plan),
    })),
    averages: averagesOf(findings, domain, mean),
    membership: {
      shadows,
      auc: meanOverShadows(scores, areaUnder, randomness),
      advantage: meanOverShadows(scores, advantageOf, randomness),
      truePositivesAt5: truePositivesAmong(0.05, scores),
      truePositivesAt1: truePositivesAmong(0.01, scores),
      epsilonAtLeast:
        guarantee &&
        empiricalEpsilon(
          {
            truePositives: exposed.positives,
            positives: exposed.in,
            falsePositives: exposed.falsePositives,
            negatives: exposed.out,
          },
          guarantee.delta,
        ).epsilon,
    },
    usefulness,
    frontier,
  };
  return good({ ...withoutWords, verdict: verdictOn(withoutWords), cautions: cautionsFor(withoutWords) });
}
