// The shape of a chapter of the guide.

export interface Chapter {
  readonly title: string;
  readonly lead: string;
  readonly rounds: readonly RoundNote[];
}

export interface RoundNote {
  readonly name: NoteName;
  readonly type: string; // the round type; notes on types that this game does not have are not shown
  readonly title: string;
  readonly minutes: number | null; // in the lesson: briefing, guessing, reveal and a short talk; null where it has no such round
  readonly happens: string;
  readonly flat: string; // what to say when it goes otherwise than planned
  readonly ask: string;
}

/** A round of the lesson for one period. */
export interface LessonStep {
  readonly type: string;
  readonly note: NoteName; // which note tells more of it
  readonly title: string;
  readonly minutes: number; // briefing, guessing, reveal and a talk
  readonly say: string;
}

/** A note's own name, by which guideSandbox.ts knows the state that goes with it. */
export type NoteName =
  | 'goalie'
  | 'team'
  | 'newest'
  | 'men'
  | 'blur'
  | 'noise'
  | 'again'
  | 'middle'
  | 'alone'
  | 'insider'
  | 'goalieAsked'
  | 'strikerAsked'
  | 'number'
  | 'where'
  | 'face'
  | 'degree'
  | 'promise'
  | 'membership'
  | 'attribute'
  | 'budget'
  | 'records'
  | 'coin';
