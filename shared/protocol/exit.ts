// The question at the end (rules E): one tap, and everybody sees how many said what.

/** How somebody would publish a model of their class. */
export const EXIT_ANSWERS = ['open', 'blurred', 'promised', 'never'] as const;
export type ExitAnswer = (typeof EXIT_ANSWERS)[number];
