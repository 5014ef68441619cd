// What rounds about promises share on screen.
export const promise = {
  unset: 'not set yet',
  open: '…',
  lot: 'picks by lot',
  feel: 'goes by noise',
  computer: 'computer',
  percent: '{{percent}}\u00a0%',
  sign: '%',
} as const;
