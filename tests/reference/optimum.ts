// The fewest questions that can find a secret: what players and attackers are measured against.
// Pure counting; nothing here asks anything. Candidates and digits are whole numbers ≥ 1; flip is a chance, 0 … 1.

/** Expected questions "is it this one?" until certain of one among `candidates` equally likely ones. */
export function equalityExpected(candidates: number): number {
  return candidates < 2 ? 0 : ((candidates - 1) * (candidates + 2)) / (2 * candidates);
}

/** Expected questions until the oracle itself says yes. */
export function equalityExpectedToHit(candidates: number): number {
  return (candidates + 1) / 2;
}

/** Chance of a right final guess after `questions` equality questions. */
export function equalitySuccess(candidates: number, questions: number): number {
  return Math.min(1, (questions + 1) / candidates);
}

/** Expected yes/no questions about any sets, asked as well as possible (an optimal binary code). */
export function binaryExpected(candidates: number): number {
  const whole = Math.floor(Math.log2(candidates));
  return whole + 2 - 2 ** (whole + 1) / candidates;
}

/** Yes/no questions about any sets that always suffice. */
export function binaryWorst(candidates: number): number {
  return Math.ceil(Math.log2(candidates));
}

/** Chance of a right final guess after `questions` well-chosen yes/no questions. */
export function binarySuccess(candidates: number, questions: number): number {
  return Math.min(1, 2 ** questions / candidates);
}

/** Expected and worst equality questions where every prefix can be tested, digit by digit. */
export function prefixQuestions(
  digits: number,
  alphabet = 10,
): { readonly expected: number; readonly worst: number } {
  return { expected: digits * equalityExpected(alphabet), worst: digits * (alphabet - 1) };
}

/** Bits per answer of an oracle that lies with probability `flip` (Shannon 1948). */
export function capacity(flip: number): number {
  return flip <= 0 || flip >= 1 ? 1 : 1 + flip * Math.log2(flip) + (1 - flip) * Math.log2(1 - flip);
}

/** Epsilon that one answer of such an oracle costs the secret: ln((1 − flip)/flip) (Warner 1965); Infinity without lies. */
export function answerEpsilon(flip: number): number {
  return Math.log((1 - flip) / flip);
}

/** Chance that most of an odd number of independent repeats lie. */
export function majorityError(flip: number, repeats: number): number {
  let term = (1 - flip) ** repeats;
  let error = 0;
  for (let lies = 0; lies <= repeats; lies++) {
    if (2 * lies > repeats) error += term;
    term *= ((repeats - lies) / (lies + 1)) * (flip / (1 - flip));
  }
  return error;
}

/** Most bits that one confidence rounded to `step` can carry. */
export function roundedBits(step: number): number {
  return Math.log2(Math.floor(1 / step + 1e-9) + 1);
}
