// The plain facts of a report: what the table is, what is released and promised, and what attacks reach on average.
import { formatModel } from '../../../shared/model/parse.ts';
import type { Guarantee, Plan, Release } from '../../../shared/release/plan.ts';
import type { Domain } from '../../../shared/scenario/records.ts';
import { advantageBound, hitBound, membershipBound } from '../../../shared/score/attackBounds.ts';
import type { MeanOverRounds } from '../../../shared/score/leakage.ts';
import { families } from '../../../shared/words/families.en.ts';
import { guaranteeInEnglish } from '../../../shared/words/guaranteeSentence.ts';
import { type Finding, HIT } from '../measure/findings.ts';
import type { People } from '../read/people.ts';
import { protectionText } from '../read/protect.ts';
import type { Averages, Bounds, ReleaseFacts, TableFacts } from '../report.ts';

export function tableFacts(
  { columns, names, groups, domain, ownRange, clamped, left, dates }: People,
  file: string,
): TableFacts {
  return {
    file,
    people: columns.count,
    ...names,
    groups: names.group === null ? [] : [groups[1], groups[0]].filter((name) => name !== ''),
    xRange: { low: domain.x.low, high: domain.x.high, isPublic: !ownRange.x },
    yRange: { low: domain.y.low, high: domain.y.high, isPublic: !ownRange.y },
    movedToTheEdge: clamped,
    leftOut: left,
    dates,
  };
}

export function releaseFacts(
  plan: Plan,
  release: Release,
  people: People,
  simulated: number,
  seed: string,
): ReleaseFacts {
  return {
    model: formatModel(plan.model),
    protection: protectionText(plan.protection),
    kind: release.kind === 'field' ? 'map' : 'curve',
    what: released(release, people),
    guarantee: release.guarantee,
    guaranteeWords: guaranteeInEnglish(release, people.columns.count),
    simulatedReleases: simulated,
    seed,
  };
}

export function boundsOf({ epsilon, delta }: Guarantee, { y }: Domain): Bounds {
  const blind = 2 * HIT;
  return {
    hitWithin: HIT * (y.high - y.low),
    hitBlind: blind,
    hitAtMost: hitBound(blind, epsilon, delta),
    advantageAtMost: advantageBound(epsilon, delta),
    truePositivesAtMost: membershipBound(0.05, epsilon, delta),
  };
}

export function averagesOf(
  findings: readonly Finding[],
  { y }: Domain,
  mean: (values: readonly number[]) => MeanOverRounds,
): Averages {
  const known = (of: (finding: Finding) => number | null | undefined): MeanOverRounds | null => {
    const values = findings.map(of).filter((value) => value !== null && value !== undefined);
    return values.length === 0 ? null : mean(values);
  };
  const near = HIT * (y.high - y.low);
  const within = (of: (finding: Finding) => number | null | undefined) =>
    findings.filter((finding) => (of(finding) ?? Number.POSITIVE_INFINITY) <= near).length;
  return {
    outsiderHits: within(({ outsider }) => outsider?.error),
    outsiderWithoutHits: within(({ outsider }) => outsider?.without),
    blind: mean(findings.map(({ blind }) => blind)),
    stranger: known(({ stranger }) => stranger?.error),
    strangerWithout: known(({ stranger }) => stranger?.without),
    outsider: known(({ outsider }) => outsider?.error),
    outsiderWithout: known(({ outsider }) => outsider?.without),
    outsiderGain: known(({ outsider }) =>
      outsider?.without == null ? null : outsider.without - outsider.error,
    ),
    insider: mean(findings.map(({ insider }) => insider.error)),
    insiderAlone: mean(findings.map(({ insiderAlone }) => insiderAlone)),
    insiderGain: mean(findings.map(({ insiderAlone, insider }) => insiderAlone - insider.error)),
    insiderHits: findings.reduce((sum, { insiderHits }) => sum + insiderHits, 0) / findings.length,
    insiderAloneHits: within(({ insiderAlone }) => insiderAlone) / findings.length,
  };
}

function released(release: Release, { names, groups, groupsArePublic }: People): string {
  const measured = families[release.plan.model.family].private;
  const sums = release.guarantee ? `, drawn from noisy numbers: ${measured}` : '';
  if (release.kind === 'field') {
    // What a guarantee covers must not carry a name that only the table says.
    const which =
      release.guarantee && !groupsArePublic
        ? `the first of the two groups (by name; --groups says them on the map)`
        : `“${groups[1]}” rather than “${groups[0]}”`;
    return `A map of ${release.columns} × ${release.rows} cells over ${names.x} and ${names.y}: how sure the model is of ${which} in each${sums}.`;
  }
  const curves = names.group === null ? 'One curve' : `Two curves, one per ${names.group},`;
  const span = release.guarantee ? '' : ', and between which of them there are people';
  return `${curves} of ${names.y} over ${names.x}, at ${release.x.length} values of ${names.x}${span}${sums}.`;
}
