// What a person reads in rounds of bets on who was in the data.
export const membership = {
  title: 'Was this player in it?',
  question: 'Who was in it?',
  hidden: 'A model learned from 22 players. Of ten candidates, a coin decided who was among them.',
  hint: 'Whoever was in it left light: is a spot surer of its team than what lies around it?',
  hintPrivate: 'The noise was made for this question. Bet anyway.',
  todo: 'Bet on all ten first',
  bets: 'Bets on {{count}} candidates',
  state: { none: '?', in: 'in it', out: 'not in' },
  candidate: 'Candidate {{n}}, {{value}}: {{state}}. Press to change.',
  placed: '{{placed}} of {{all}} bets',
  how: 'Press once for “in it”, twice for “not in it”. The percentage is how sure the model is of that team there.',
  watch: 'About half of the ten framed spots are players the model has seen. Which?',
  key: 'Player in the frame: was in it',
  keyShort: 'framed player: was in it',
  spoken: 'In it were: {{list}}',
  noneOfThem: 'none of the ten',
  plot: {
    label: 'A computer tells in from out with an area of {{area}} of 100 under its curve; 50 is chance.',
    x: 'yes to those who were not',
    y: 'yes to those who were',
    dotsLabel: 'Everybody’s bets: how often yes was said of those who were in it, and of those who were not.',
    rare: 'Where it accuses {{wrong}} of 100 wrongly, the computer finds {{right}} of 100 who were in it: {{low}} to {{high}}, since it was tried on so many maps only. The pale band shows the same for the whole line.',
    luck: 'One person’s ten bets may lie above the limit by luck.',
    key: 'line: computer, dots: bets',
    keyBound: 'dashed: the limit',
  },
  story: {
    room: 'Whoever was in it shines: the model is surer there than around. Half the room had at least {{right}} of {{all}}.',
    computer:
      'A computer had {{right}} of {{all}} right: whoever was in the data shows, to those who look closely.',
    without:
      'Without player {{n}}, that spot would be {{without}}\u00a0% sure of the team, not {{with}}\u00a0%.',
    little: 'Little to be told this time, by the room or by a computer. Nothing promises that it stays so.',
    bound:
      'ε\u00a0{{epsilon}}: with any one player replaced, this very map would be at most {{times}} times likelier or less likely. So nobody can expect to be right about one of them more than {{percent}} times in 100.',
    weak: 'ε\u00a0{{epsilon}} would let somebody who knows everybody else be right up to {{percent}} times in 100 on average. That is hardly a promise.',
  },
  ghosts: { blind: 'tosses a coin', eye: 'bets on bright spots', solver: 'computer' },
} as const;
