// The question at the end, and its answers.
export const exit = {
  title: 'One question before you go',
  question: 'A model that learned from you is to be published. How?',
  answers: {
    open: 'As it is',
    blurred: 'Blurred',
    promised: 'With a promise',
    never: 'Not at all',
  },
  said_one: '{{count}} answer',
  said_other: '{{count}} answers',
  yours: 'your answer',
} as const;
