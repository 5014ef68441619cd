// Who is exposed most: people ordered by how much nearer the release brings an attacker than a guess without it.
import type { Plan } from '../../../shared/release/plan.ts';
import { exposureOf } from '../measure/exposure.ts';
import type { Finding } from '../measure/findings.ts';
import type { Membership } from '../measure/membership.ts';
import { isMuchNearer, takenOff, timesNearer } from '../measure/nearer.ts';
import type { People } from '../read/people.ts';
import type { PersonReport } from '../report.ts';

export interface Ranked {
  readonly person: number;
  readonly report: Omit<PersonReport, 'why'>;
}

/**
 * By what the release takes off an outsider's miss, who need know nothing but x: an insider is exact about everybody
 * on an unprotected curve and tells nobody apart. Where outsiders gain nothing, by what the insider gains.
 */
export function rank(
  people: People,
  plan: Plan,
  studied: readonly number[],
  findings: readonly Finding[],
  memberships: readonly Membership[],
  alone: Float64Array,
  target: number | null,
): Ranked[] {
  const exposures = studied.map((person) => exposureOf(people, plan.model, person, alone[person]!));
  return findings
    .map((finding, k): Ranked => {
      const { person, ...rest } = finding;
      const exposure = exposures[k] as (typeof exposures)[number];
      return {
        person,
        report: {
          row: people.rows[person]!,
          x: people.columns.x[person]!,
          group: people.groups[people.columns.group[person] as 0 | 1],
          ...rest,
          ...nearness(finding, people),
          exposure,
          membership: memberships[k]!,
          isTarget: person === target,
        },
      };
    })
    .sort(({ report: a }, { report: b }) => takenFrom(b) - takenFrom(a) || insiderGain(b) - insiderGain(a));
}

type Errors = Pick<Finding, 'outsider' | 'insider' | 'insiderAlone'>;

const takenFrom = ({ outsider }: Errors) =>
  outsider?.without == null ? 0 : takenOff(outsider.error, outsider.without);

const insiderGain = ({ insiderAlone, insider }: Errors) => insiderAlone - insider.error;

function nearness({ outsider }: Errors, { domain }: People) {
  if (outsider?.without == null) return { nearer: 1, isMuchNearer: false };
  const { error, without } = outsider;
  return {
    nearer: timesNearer(error, without, domain.y),
    isMuchNearer: isMuchNearer(error, without, domain.y),
  };
}
