// Finding one of finitely many secrets by asking: every question is the one whose answer can be predicted least, which
// for yes and no is the one that halves the belief. Questions go through a callback; the secret itself never comes here.

/** One possibility, and how likely it is on any positive scale. */
export interface Weighted<S> {
  readonly secret: S;
  readonly mass: number;
}

/** Picks a question; null when every answer is known beforehand. */
export type Choice = <H extends { readonly mass: number }, Q>(
  belief: readonly H[],
  questions: Iterable<Q>,
  answer: (hypothesis: H, question: Q) => number,
  answers: number,
) => Q | null;

export interface Search<S, Q> {
  /** Every possible secret, equally likely at first, in the order in which `questions` wants them. */
  readonly secrets: readonly S[];
  /** What is worth asking, given the secrets that are left. */
  readonly questions: (left: readonly Weighted<S>[]) => Iterable<Q>;
  /** The true answer, 0 … answers − 1. */
  readonly answer: (secret: S, question: Q) => number;
  readonly answers: number;
  /** Chance that a yes-or-no answer is turned round, below 1/2; 0 when answers are true. */
  readonly flip?: number;
  /** Stops once one secret is at least this likely; 1 when absent. */
  readonly confidence?: number;
  readonly choose?: Choice;
}

export interface Step<Q> {
  readonly question: Q;
  readonly answer: number;
  readonly left: number; // secrets that are still possible
}

/**
 * Asks until the secret is known to the wished confidence, nothing telling is left to ask, or `ask` returns null
 * because the questions are used up. True answers strike secrets out; answers that may lie weigh them instead, which
 * with cuts of an ordered range is the posterior median search of Horstein (1963). A cached lie teaches nothing twice.
 */
export function bisect<S, Q>(
  search: Search<S, Q>,
  ask: (question: Q) => number | null,
): { readonly left: readonly Weighted<S>[]; readonly steps: readonly Step<Q>[] } {
  const { answer, answers, flip = 0, confidence = 1, choose = mostTelling } = search;
  const steps: Step<Q>[] = [];
  let left: readonly Weighted<S>[] = search.secrets.map((secret) => ({ secret, mass: 1 }));
  while (confidenceOf(left) < confidence) {
    const question = choose(
      left,
      search.questions(left),
      ({ secret }, asked) => answer(secret, asked),
      answers,
    );
    const said = question === null ? null : ask(question);
    if (question === null || said === null) break;
    const against = flip / (1 - flip);
    left = rescaled(
      left.map(({ secret, mass }) => ({
        secret,
        mass: answer(secret, question) === said ? mass : mass * against,
      })),
    );
    steps.push({ question, answer: said, left: left.length });
  }
  return { left, steps };
}

/** The question with the largest entropy over its answers; the first one wins a tie. Needs answers 0 … answers − 1. */
export const mostTelling: Choice = (belief, questions, answer, answers) => {
  const masses = new Float64Array(answers);
  let best = null;
  let bestEntropy = PREDICTABLE_NATS;
  for (const question of questions) {
    const entropy = entropyOf(belief, question, answer, masses);
    if (entropy <= bestEntropy) continue;
    bestEntropy = entropy;
    best = question;
  }
  return best;
};

/** The first question whose answer is open: an asker who does not search for a better one. Needs the same answers. */
export const firstTelling: Choice = (belief, questions, answer, answers) => {
  const masses = new Float64Array(answers);
  for (const question of questions)
    if (entropyOf(belief, question, answer, masses) > PREDICTABLE_NATS) return question;
  return null;
};

/** The one or two cuts that split ordered secrets nearest to the middle of their mass: the last one of the lower part. */
export function middleCuts<S>(left: readonly Weighted<S>[]): readonly S[] {
  const half = totalOf(left) / 2;
  let below = 0;
  const at = left.findIndex(({ mass }) => {
    below += mass;
    return below >= half;
  });
  return left
    .slice(Math.max(0, at - 1), at + 1)
    .map(({ secret }) => secret)
    .reverse();
}

const PREDICTABLE_NATS = 1e-9;

function entropyOf<H extends { readonly mass: number }, Q>(
  belief: readonly H[],
  question: Q,
  answer: (hypothesis: H, question: Q) => number,
  masses: Float64Array,
): number {
  masses.fill(0);
  let total = 0;
  for (const hypothesis of belief) {
    masses[answer(hypothesis, question)]! += hypothesis.mass;
    total += hypothesis.mass;
  }
  let entropy = 0;
  for (const mass of masses) if (mass > 0) entropy -= (mass / total) * Math.log(mass / total);
  return entropy;
}

const totalOf = <S>(left: readonly Weighted<S>[]): number => left.reduce((sum, { mass }) => sum + mass, 0);

const heaviestOf = <S>(left: readonly Weighted<S>[]): number =>
  left.reduce((most, { mass }) => Math.max(most, mass), 0);

const confidenceOf = <S>(left: readonly Weighted<S>[]): number =>
  left.length === 0 ? 1 : heaviestOf(left) / totalOf(left);

/** Without what has become impossible, and so that the likeliest weighs 1: true answers leave whole numbers. */
function rescaled<S>(left: readonly Weighted<S>[]): Weighted<S>[] {
  const heaviest = heaviestOf(left);
  return left.filter(({ mass }) => mass > 0).map(({ secret, mass }) => ({ secret, mass: mass / heaviest }));
}
