// What a person reads in rounds where pay is read from a line.
export const line = {
  middle: { title: 'Two lines', question: 'What is this man paid?' },
  end: { title: 'The last hire', question: 'What is the newest man paid?' },
  alone: { title: 'The lone hire', question: 'What is the lone new man paid?' },
  hidden: 'Pay and years of {{count}} hidden people. Only two trend lines are published, one for each group.',
  hint: {
    middle: 'He has colleagues with more years and with fewer. Ask yourself what the line knows about him.',
    end: 'Nobody has fewer years than he has. The line begins with him.',
    alone: 'Everybody else has been here for years. The end of the line is nearly his alone.',
  },
  step: 'First: is his pay higher or lower than is usual for {{years}} years, {{sum}}?',
  higher: 'Higher',
  lower: 'Lower',
  second: 'Now the sum: drag the pin along his start date.',
  usual: 'usual pay',
  usualLong: 'usual for his years: {{sum}}',
  his: 'his start date',
  rug: 'colleagues’ start dates',
  guess: 'Your guess',
  side: { right: 'The side was right.', wrong: 'The side was wrong.' },
  sides: '{{right}} of {{all}} had the right side.',
  with: 'Take him away',
  moved: 'Move a colleague as far',
  shift: 'line moves {{sum}}',
  heard: '{{percent}}\u00a0%',
  heardWords: 'bars: how much of his pay the line repeats there',
  story: {
    nobody: 'No pins this time. He is paid {{pay}}.',
    exact: 'Where he stands, the line repeats {{cents}} cents of every dollar he is paid.',
    trend:
      'The line tells the trend and {{cents}} cents of his dollar. The room did no better than not looking.',
    trendSome: 'The line tells the trend and, where he stands, {{cents}} cents of every dollar he is paid.',
    misread: 'The line repeats {{cents}} cents of every dollar he is paid. The room did not read it there.',
    private:
      'The noise is made to hide any one person’s pay; start dates are public here. What it costs is how well the line tells the trend.',
    without: 'Without him, the line would stand {{sum}} {{where}} at his start date.',
  },
} as const;
