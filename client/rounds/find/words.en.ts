// What a person reads in rounds where players are to be found on a model’s map.
export const find = {
  goalie: {
    title: 'The goalie',
    question: 'Find amber’s goalie',
    hint: 'A goalie mostly stands near the left goal. Look for the spot where the model is surest of amber.',
  },
  team: {
    title: 'The whole team',
    question: 'Find all eleven of amber',
    hint: 'Every bright amber spot may be somebody. Eleven pins, one for each.',
  },
  striker: {
    title: 'The lone striker',
    question: 'Find amber’s striker',
    hint: 'One amber player stands deep on blue’s side. Look for amber where there should be none.',
  },
  hintSmooth: 'Nothing sticks out on a smooth map. Think of where a team would stand.',
  hintNoise: 'Single cells lie. Squint, and trust what several cells agree on.',
  hintPrivate: 'The bumps here are mostly dice. Think of where a team would stand.',
  hidden: 'A model learned from 22 hidden players.',
} as const;
