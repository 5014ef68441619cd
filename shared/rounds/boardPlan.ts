// What one entry of the protection board is about: everything of a round that decides what leaves the server and to
// whom it says something. Never who is asked for, how long, or where: those differ from round to round of one entry.
import type { ModelSpec } from '../model/families.ts';
import type { Protection } from '../release/plan.ts';
import type { FaceSpec } from './face.ts';
import type { NumberSpec } from './number.ts';

/** A model that everybody sees, or may ask: one row of the board whoever is looked for. */
interface PublishedModel {
  readonly type?: never;
  readonly model: ModelSpec;
  /** People it was fitted to, where they are not the 22 of one snapshot. */
  readonly crowd?: number;
  /** Where the model is never shown: so many answers per player instead. */
  readonly questions?: number;
  /** Where answers are labels: the chance that one is turned round. */
  readonly flip?: number;
  /** Where the map is drawn anew: so many more pictures of it per player. */
  readonly reloads?: number;
}

/** The same models, read for something else: who was in the data, or the one person whom the reader does not know. */
interface ReadModel {
  readonly type: 'membership' | 'insider';
  readonly model: ModelSpec;
}

/** A table of shares of pay bands, read for what single people are paid. */
interface BandTable {
  readonly type: 'attribute';
}

/** Filters and meters that answer questions about one person and show nothing else. */
type Asked =
  | Pick<NumberSpec, 'type' | 'answers' | 'digits' | 'questions'>
  | { readonly type: 'where'; readonly questions: number; readonly radiusM?: number } // none: the asker's choice
  | (Pick<FaceSpec, 'type' | 'side' | 'questions'> & { readonly mirror?: true });

/** A row of the board. */
export type BoardRow = PublishedModel | ReadModel | BandTable | Asked;

/** A row and, by the protection, its column. Equal canonical JSON means one entry. */
export type BoardPlan = BoardRow & { readonly protection: Protection };
