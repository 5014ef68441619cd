// Who is exposed most: people ordered by what being in the table costs them, each with what makes it so.
import type { Plan } from '../../../shared/release/plan.ts';
import { exposureOf } from '../measure/exposure.ts';
import type { Finding } from '../measure/findings.ts';
import type { Membership } from '../measure/membership.ts';
import type { People } from '../read/people.ts';
import type { PersonReport } from '../report.ts';

export interface Ranked {
  readonly person: number;
  readonly report: Omit<PersonReport, 'why'>;
}

/** By what being in the table costs a person, over the attackers who know the x values. */
export function rank(
  people: People,
  plan: Plan,
  studied: readonly number[],
  findings: readonly Finding[],
  memberships: readonly Membership[],
  alone: Float64Array,
  target: number | null,
): Ranked[] {
  const exposures = studied.map((person) => exposureOf(people, plan.model, person, alone[person] as number));
  const cost = ({ outsider, insider, insiderAlone }: Finding) =>
    insiderAlone - insider.error + (outsider?.without == null ? 0 : outsider.without - outsider.error);
  return findings
    .map((finding, k): Ranked & { cost: number } => {
      const { person, ...rest } = finding;
      const exposure = exposures[k] as (typeof exposures)[number];
      return {
        person,
        cost: cost(finding),
        report: {
          row: people.rows[person] as number,
          x: people.columns.x[person] as number,
          group: people.groups[people.columns.group[person] as 0 | 1],
          ...rest,
          exposure,
          membership: memberships[k] as Membership,
          isTarget: person === target,
        },
      };
    })
    .sort((a, b) => b.cost - a.cost);
}
