// Inferring a hidden attribute from a model's answer (Fredrikson et al. 2014, 2015): Bayes' rule over its values.
// Beating the prior is not yet a leak: compare with a model that was fitted without the person.

export interface AttributeQuestion {
  readonly prior: readonly number[]; // P(attribute = v), sums to 1
  /** P(model answers ŷ | true label y), by [y][ŷ]: the model's public confusion matrix. */
  readonly confusion: readonly (readonly number[])[];
  readonly trueLabel: number;
  /** What the model answers for this person if the attribute were v. */
  readonly answers: readonly number[];
}

export interface AttributeInference {
  readonly posterior: readonly number[];
  readonly guess: number; // the most likely value, the lowest one among equals
  readonly success: number; // chance that the guess is right
  readonly advantage: number; // success minus that of guessing from the prior alone
}

/** score(v) = P(answer for v | true label) · prior(v), normalised. Throws if nothing is possible. */
export function inferAttribute({
  prior,
  confusion,
  trueLabel,
  answers,
}: AttributeQuestion): AttributeInference {
  const scores = prior.map((share, v) => share * (confusion[trueLabel]?.[answers[v]!] ?? 0));
  const total = scores.reduce((sum, score) => sum + score, 0);
  if (!(total > 0))
    throw new Error(`no attribute value can explain label ${trueLabel}: scores ${scores.join(', ')}`);
  const posterior = scores.map((score) => score / total);
  const success = Math.max(...posterior);
  return { posterior, guess: posterior.indexOf(success), success, advantage: success - Math.max(...prior) };
}
