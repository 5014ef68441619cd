// The round types, listed once. Adding one: its wire file in rounds/, its lines here,
// and the compiler names the two registries (server/match/rounds, client/rounds) that still lack it.
import { z } from 'zod';
import {
  type AgainAnswer,
  type AgainClue,
  AgainGuess,
  AgainQuestion,
  AgainSpec,
  type AgainTruth,
  sealAgain,
} from './rounds/again.ts';
import {
  type AttributeClue,
  AttributeGuess,
  AttributeSpec,
  type AttributeTruth,
  sealAttribute,
} from './rounds/attribute.ts';
import { type BudgetClue, BudgetGuess, BudgetSpec, type BudgetTruth, sealBudget } from './rounds/budget.ts';
import { type CoinClue, CoinGuess, CoinSpec, type CoinTruth, sealCoin } from './rounds/coin.ts';
import { type DegreeClue, DegreeGuess, DegreeSpec, type DegreeTruth, sealDegree } from './rounds/degree.ts';
import {
  type FaceAnswer,
  type FaceClue,
  FaceGuess,
  FaceQuestion,
  FaceSpec,
  type FaceTruth,
  sealFace,
} from './rounds/face.ts';
import { type FindClue, FindGuess, FindSpec, type FindTruth, sealFind } from './rounds/find.ts';
import {
  type InsiderClue,
  InsiderGuess,
  InsiderSpec,
  type InsiderTruth,
  sealInsider,
} from './rounds/insider.ts';
import { type LineClue, LineGuess, LineSpec, type LineTruth, sealLine } from './rounds/line.ts';
import {
  type MembershipClue,
  MembershipGuess,
  MembershipSpec,
  type MembershipTruth,
  sealMembership,
} from './rounds/membership.ts';
import {
  type NumberAnswer,
  type NumberClue,
  NumberGuess,
  NumberQuestion,
  NumberSpec,
  type NumberTruth,
  sealNumber,
} from './rounds/number.ts';
import {
  type OracleAnswer,
  type OracleClue,
  OracleGuess,
  OracleQuestion,
  OracleSpec,
  type OracleTruth,
  sealOracle,
} from './rounds/oracle.ts';
import { type PayClue, PayGuess, PaySpec, type PayTruth, sealPay } from './rounds/pay.ts';
import {
  type RecordsClue,
  RecordsGuess,
  RecordsSpec,
  type RecordsTruth,
  sealRecords,
} from './rounds/records.ts';
import {
  sealWhere,
  type WhereAnswer,
  type WhereClue,
  WhereGuess,
  WhereQuestion,
  WhereSpec,
  type WhereTruth,
} from './rounds/where.ts';

/** What travels, by round type. `question` and `answer` are `never` for types without an oracle. */
export interface RoundShapes {
  find: Shape<FindSpec, FindGuess, FindClue, FindTruth>;
  face: Shape<FaceSpec, FaceGuess, FaceClue, FaceTruth, FaceQuestion, FaceAnswer>;
  where: Shape<WhereSpec, WhereGuess, WhereClue, WhereTruth, WhereQuestion, WhereAnswer>;
  number: Shape<NumberSpec, NumberGuess, NumberClue, NumberTruth, NumberQuestion, NumberAnswer>;
  oracle: Shape<OracleSpec, OracleGuess, OracleClue, OracleTruth, OracleQuestion, OracleAnswer>;
  pay: Shape<PaySpec, PayGuess, PayClue, PayTruth>;
  line: Shape<LineSpec, LineGuess, LineClue, LineTruth>;
  insider: Shape<InsiderSpec, InsiderGuess, InsiderClue, InsiderTruth>;
  degree: Shape<DegreeSpec, DegreeGuess, DegreeClue, DegreeTruth>;
  again: Shape<AgainSpec, AgainGuess, AgainClue, AgainTruth, AgainQuestion, AgainAnswer>;
  coin: Shape<CoinSpec, CoinGuess, CoinClue, CoinTruth>;
  budget: Shape<BudgetSpec, BudgetGuess, BudgetClue, BudgetTruth>;
  records: Shape<RecordsSpec, RecordsGuess, RecordsClue, RecordsTruth>;
  membership: Shape<MembershipSpec, MembershipGuess, MembershipClue, MembershipTruth>;
  attribute: Shape<AttributeSpec, AttributeGuess, AttributeClue, AttributeTruth>;
}

interface Shape<S, G, C, T, Q = never, A = never> {
  readonly spec: S;
  readonly guess: G;
  readonly clue: C;
  readonly truth: T;
  readonly question: Q;
  readonly answer: A;
}

export type RoundType = keyof RoundShapes;

/** How what comes from outside is parsed, and which part of a truth its commitment covers, by round type. */
export const ROUNDS: {
  readonly [T in RoundType]: {
    readonly spec: z.ZodType<RoundShapes[T]['spec']>;
    readonly guess: z.ZodType<RoundShapes[T]['guess']>;
    readonly question: z.ZodType<RoundShapes[T]['question']>;
    readonly sealed: (truth: RoundShapes[T]['truth']) => unknown;
  };
} = {
  find: { spec: FindSpec, guess: FindGuess, question: z.never(), sealed: sealFind },
  face: { spec: FaceSpec, guess: FaceGuess, question: FaceQuestion, sealed: sealFace },
  where: { spec: WhereSpec, guess: WhereGuess, question: WhereQuestion, sealed: sealWhere },
  number: { spec: NumberSpec, guess: NumberGuess, question: NumberQuestion, sealed: sealNumber },
  oracle: { spec: OracleSpec, guess: OracleGuess, question: OracleQuestion, sealed: sealOracle },
  pay: { spec: PaySpec, guess: PayGuess, question: z.never(), sealed: sealPay },
  line: { spec: LineSpec, guess: LineGuess, question: z.never(), sealed: sealLine },
  insider: { spec: InsiderSpec, guess: InsiderGuess, question: z.never(), sealed: sealInsider },
  degree: { spec: DegreeSpec, guess: DegreeGuess, question: z.never(), sealed: sealDegree },
  again: { spec: AgainSpec, guess: AgainGuess, question: AgainQuestion, sealed: sealAgain },
  coin: { spec: CoinSpec, guess: CoinGuess, question: z.never(), sealed: sealCoin },
  budget: { spec: BudgetSpec, guess: BudgetGuess, question: z.never(), sealed: sealBudget },
  records: { spec: RecordsSpec, guess: RecordsGuess, question: z.never(), sealed: sealRecords },
  membership: { spec: MembershipSpec, guess: MembershipGuess, question: z.never(), sealed: sealMembership },
  attribute: { spec: AttributeSpec, guess: AttributeGuess, question: z.never(), sealed: sealAttribute },
};

export const RoundSpecSchema = z.discriminatedUnion('type', [
  FindSpec,
  FaceSpec,
  WhereSpec,
  NumberSpec,
  OracleSpec,
  PaySpec,
  LineSpec,
  InsiderSpec,
  DegreeSpec,
  AgainSpec,
  CoinSpec,
  BudgetSpec,
  RecordsSpec,
  MembershipSpec,
  AttributeSpec,
]);

export type RoundSpec = RoundShapes[RoundType]['spec'];
export type Guess = RoundShapes[RoundType]['guess'];
export type Clue = RoundShapes[RoundType]['clue'];
export type Truth = RoundShapes[RoundType]['truth'];
export type Question = RoundShapes[RoundType]['question'];
export type Answer = RoundShapes[RoundType]['answer'];
