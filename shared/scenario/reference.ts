// The form of the figures in references.ts: what attackers found under a plan on layouts that nobody played. Holds none.

/** One attacker over many layouts of one plan and target. */
export interface Attacked {
  /** Share of what there is to gain beyond the best guess without looking; luck of the layouts taken out. Unclipped. */
  readonly leak: number;
  readonly standardError: number;
  readonly layouts: number;
  /** Share of all people asked for that were found: within 3 m, $1,000, 100 m in the town; elsewhere all of it right. */
  readonly found: number;
}

export interface PlanReference {
  readonly eye: Attacked;
  /** Null where no computer does more than look; absent while too few layouts are measured. */
  readonly solver?: Attacked | null;
  /** How much of the ghost's luck of a layout the eye shares, 0 … 1. */
  readonly beta: number;
  /** Standard deviation of the eye's figure between layouts; `rawTau`: with the luck of the layout left in. */
  readonly tau: number;
  readonly rawTau: number;
  /** Expected gains without looking: of the best guess there is, and of the ghost. */
  readonly best: number;
  readonly ghost: number;
}
