// What rounds about promises share on screen.
export const promise = {
  unset: 'not set yet',
  percent: '{{percent}}\u00a0%',
  sign: '%',
} as const;
