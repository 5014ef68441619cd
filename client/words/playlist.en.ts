// How the settings of rounds are called in the playlist editor. What has no words here is shown as it is written.

const FIELDS: Readonly<Record<string, string>> = {
  target: 'Whom to find',
  seconds: 'Seconds',
  crowd: 'People in the data',
  crowds: 'Crowds to choose from',
  questions: 'Questions per player',
  reloads: 'Reloads per player',
  flip: 'Chance that an answer lies',
  digits: 'Digits',
  answers: 'What the filter answers',
  radiusM: 'Radius in metres',
  side: 'Squares per side',
  mirror: 'Left and right mirror each other',
  step: 'Meter shows steps of',
  scenario: 'Scenario',
  candidates: 'Candidates',
  epsilon: 'ε for each person',
  about: 'Question',
  coin: 'Coin',
};

const VALUES: Readonly<Record<string, string>> = {
  soccer: 'the pitch',
  company: 'the company',
  goalie: 'the goalie',
  team: 'the whole team',
  striker: 'the lone striker',
  newest: 'the newest man',
  men: 'all men, start dates public',
  middle: 'a man in the middle',
  end: 'the last one hired',
  alone: 'the lone new hire',
  equality: 'whole numbers only',
  prefix: 'beginnings too',
  threshold: 'larger or smaller',
  places: 'how many digits are right',
  book: 'a book nobody has read',
  song: 'a song without its words',
  present: 'a present given away',
  symmetric: 'the same for yes and no',
  'one-sided': 'one-sided, as in PAIR’s survey',
};

const readable = (key: string): string =>
  key.replace(/([A-Z])/g, ' $1').replace(/^./, (letter) => letter.toUpperCase());

export const fieldWords = (key: string): string => FIELDS[key] ?? readable(key);
export const valueWords = (value: string): string => VALUES[value] ?? value;
