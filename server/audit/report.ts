// The complete result of an audit: what --json writes and what text and page are made from.
// It describes real people to whoever reads it and must stay as close as the table itself.
import type { Guarantee } from '../../shared/release/plan.ts';
import type { MeanOverRounds } from '../../shared/score/leakage.ts';
import type { Exposure } from './measure/exposure.ts';
import type { Finding } from './measure/findings.ts';
import type { FrontierPoint } from './measure/frontier.ts';
import type { Membership } from './measure/membership.ts';
import type { Usefulness } from './measure/usefulness.ts';
import type { People } from './read/people.ts';

export interface AuditReport {
  readonly format: 'overexposed-audit-1';
  readonly table: TableFacts;
  readonly release: ReleaseFacts;
  /** What the guarantee promises whatever the attack; null without a guarantee. */
  readonly bounds: Bounds | null;
  /** Everybody looked at, most exposed first. */
  readonly people: readonly PersonReport[];
  readonly averages: Averages;
  readonly membership: MembershipFacts;
  readonly usefulness: Usefulness;
  readonly frontier: readonly FrontierPoint[];
  readonly verdict: readonly string[];
  readonly cautions: readonly string[];
}

export interface TableFacts {
  readonly file: string;
  readonly people: number;
  readonly x: string;
  readonly y: string;
  readonly group: string | null;
  readonly groups: readonly string[];
  readonly xRange: RangeFacts;
  readonly yRange: RangeFacts;
  readonly movedToTheEdge: number;
  readonly leftOut: readonly number[]; // spreadsheet rows, for missing cells
  readonly dates: People['dates'];
}

interface RangeFacts {
  readonly low: number;
  readonly high: number;
  readonly isPublic: boolean; // false: taken from the data and padded
}

export interface ReleaseFacts {
  readonly model: string;
  readonly protection: string;
  readonly kind: 'curve' | 'map';
  readonly what: string; // a sentence
  readonly guarantee: Guarantee | null;
  readonly guaranteeWords: string;
  readonly simulatedReleases: number;
  readonly seed: string;
}

export interface Bounds {
  /** A salary anywhere in the range, all equally likely: chance that anybody's guess is within this distance. */
  readonly hitWithin: number;
  readonly hitBlind: number;
  readonly hitAtMost: number;
  readonly advantageAtMost: number;
  readonly truePositivesAtMost: number; // at a false positive rate of 5 %
}

export interface PersonReport extends Omit<Finding, 'person'> {
  readonly row: number; // as a spreadsheet counts
  readonly x: number;
  readonly group: string;
  /** How many times nearer an outsider comes than without the release. */
  readonly nearer: number;
  /** More than twice as near, and by enough to matter. */
  readonly isMuchNearer: boolean;
  readonly exposure: Exposure;
  readonly why: string;
  readonly membership: Membership;
  readonly isTarget: boolean;
}

/** Means over people with 95 % intervals; null where an attacker was not run. */
export interface Averages {
  readonly blind: MeanOverRounds;
  readonly stranger: MeanOverRounds | null;
  readonly strangerWithout: MeanOverRounds | null;
  readonly outsider: MeanOverRounds | null;
  readonly outsiderWithout: MeanOverRounds | null;
  /** How much nearer an outsider gets because the person is in the table. */
  readonly outsiderGain: MeanOverRounds | null;
  /** People the outsider comes within a hit of, and the same without the person or the map. */
  readonly outsiderHits: number;
  readonly outsiderWithoutHits: number;
  readonly insider: MeanOverRounds;
  readonly insiderAlone: MeanOverRounds;
  readonly insiderGain: MeanOverRounds;
  readonly insiderHits: number;
  readonly insiderAloneHits: number; // without the release
}

interface MembershipFacts {
  readonly shadows: number;
  readonly auc: MeanOverRounds;
  readonly advantage: MeanOverRounds;
  readonly truePositivesAt5: number | null;
  readonly truePositivesAt1: number | null;
  /** What simulated releases show the guarantee to be worth at least, on the most exposed person; null without one. */
  readonly epsilonAtLeast: number | null;
}
