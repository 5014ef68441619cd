// How a plan's protection is named. Naive noise always says that it guarantees nothing.
export const plans = {
  planProtection: {
    none: 'no protection',
    rounded: 'rounded to {{levels}} levels',
    labels: 'labels only',
    noise: 'noise {{sigma}}, no guarantee',
    private: 'private, ε\u00a0{{epsilon}}',
  },
} as const;
