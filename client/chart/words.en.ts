// What stands at the axes of a chart.
export const chart = {
  thousand: '\u0024{{value}}k',
  years: '{{value}} years',
} as const;
