// What a person reads in rounds where pay is read from a map.
export const pay = {
  newest: {
    title: 'Same idea, new axes',
    question: 'Read the newest man’s pay',
    hidden:
      'The same kind of model, but these points are salaries: years of service to the right, pay upwards.',
    hint: 'The man hired last is far left. Look for the spot there where the model is surest of a man.',
    first: 'Put the pin where you think the newest man stands. Only its height counts.',
  },
  men: {
    title: 'Start dates are public',
    question: 'Read all eleven men’s pay',
    hidden: 'The same kind of model, and everybody’s start date is on a professional network.',
    hint: 'Each white line is one man’s start date. Slide a pin up it to the brightest spot.',
    first: 'Each white line is one man. Press on it at the height of his pay.',
  },
  placed: '{{placed}} of {{most}} placed',
  previous: 'The man with fewer years',
  next: 'The man with more years',
  under: 'Pay at the pin',
  man: 'Man with {{years}} years',
  spoken: '{{sum}} at {{years}} years',
  percent: '{{percent}}\u00a0% a man',
  story: {
    nobody: 'No pins this time. This is where they stood.',
    open: 'The model is surest of a man exactly where one is paid that.',
    some: 'Half the room did at least {{percent}}\u00a0% better than not looking.',
    promised:
      'Half the room did at least {{percent}}\u00a0% better than not looking. That may be luck: the noise is made to hide any one person.',
    none: 'The room did no better than not looking.',
    noneButSolver:
      'The room did no better than not looking. A computer came within {{sum}}. Hard to see is not safe.',
    without: 'Without him, his spot would read {{without}}\u00a0% a man, not {{with}}\u00a0%.',
    withoutSame: 'Without him, his spot would read the same: {{with}}\u00a0% a man.',
  },
} as const;
