// What is hidden: records. A record is one person; the whole game's privacy unit is replacing one of them.

/** 1 is group A (amber, left; in the company: men), 0 is group B (blue, right; in the company: women). */
export type Group = 0 | 1;

/** A place in a domain, in its own units: metres from the left and from the top; years and dollars. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface DataRecord {
  readonly x: number; // soccer: metres from the left edge; company: years of service
  readonly y: number; // soccer: metres from the top edge; company: dollars a year
  readonly group: Group;
  readonly role?: string; // soccer: 'goalie', 'striker', ...; company: 'newest', ...
}

/** One axis of a scenario: its public range and unit. Ranges are known to everybody and never depend on the records. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly unit: 'm' | 'years' | '$' | ''; // '' in tables of one's own, whose units nobody told us
}

/** The public frame that records live in. */
export interface Domain {
  readonly x: Axis;
  readonly y: Axis;
}

/** Records as flat columns, the form models are fitted to: index i is one record in all three. */
export interface Columns {
  readonly count: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly group: Uint8Array;
}

/** Records as columns, in their order. Checks nothing: records from outside are checked where they come in. */
export function columnsOf(records: readonly DataRecord[]): Columns {
  const count = records.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  const group = new Uint8Array(count);
  records.forEach((record, i) => {
    x[i] = record.x;
    y[i] = record.y;
    group[i] = record.group;
  });
  return { count, x, y, group };
}

/** The same records without the one at `index` (0 … count − 1): the counterfactual behind every explanation. */
export function without(columns: Columns, index: number): Columns {
  const keep = (_: number, i: number) => i !== index;
  return {
    count: columns.count - 1,
    x: columns.x.filter(keep),
    y: columns.y.filter(keep),
    group: columns.group.filter(keep),
  };
}
