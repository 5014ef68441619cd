// What rounds share in which questions are asked.
export const asking = {
  questions: 'Questions',
  left: '{{left}} of {{all}} left',
  ask: 'Ask',
  askedHere: 'Asked here already',
  askHere: 'Ask here',
  asking: 'Asking …',
  none: 'no questions left',
  eachHas: 'Everybody asks for themselves: {{count}} questions each.',
  question: 'Question {{n}}: {{what}}',
  free: 'question {{n}}, not asked yet',
  best: 'Best in the room',
  right: '{{right}} of {{all}}',
  yourRight: 'You had right',
  half: 'Half the room had at least',
  noGuess: 'No guess from you this time',
  nobody: 'Nobody guessed',
} as const;
