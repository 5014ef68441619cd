// What a person reads in rounds about one person with many records.
import { wordsOf } from '../../words/wordsOf.ts';

export const records = {
  title: 'One person, many records',
  question: 'How many records may count of each?',
  hidden:
    '{{people}} players send where they stand. Most send {{low}} to {{high}} records. One sends {{keen}}, all from one place.',
  hint: 'The promise is to people, with all they sent and how many: the more records of each count, the more noise.',
  model: 'Counts in 40 squares',
  protection: 'private, ε\u00a0{{epsilon}} for each person',
  limit: '{{limit}}',
  none: 'All',
  limitOf: 'At most {{limit}} of each',
  allOf: 'All, up to {{limit}}',
  choose: 'Records that count of each player',
  first: 'Choose first',
  held: 'Records of a team in a square, on average',
  noise: 'Noise on that count, typically',
  noiseValue: '±\u00a0{{noise}}',
  part: 'One player’s part of all records:',
  partValue: '{{percent}} of 100',
  same: 'Every limit keeps the same promise.',
  watch: 'Everybody chooses on their own phone. Noise that hides all records of one player in a square:',
  yourMap: 'Your map is right',
  roomMap: 'Half the room’s maps are right at least',
  unit: 'of 100 times',
  ceiling: 'Without noise and that player: {{best}}',
  best: 'none better',
  better_one: '{{count}} better',
  better_other: '{{count}} better',
  chart: {
    corner: 'Noise',
    useful: 'Loose balls whose next owner the map names, of 100',
    usefulShort: 'Balls rightly named, of 100',
    entry: '{{limit}}: noise {{noise}}, {{percent}} of 100',
  },
  picture: '{{right}} of 100 right',
  careless: 'All, hiding one record',
  story: {
    careless:
      'Without a limit one player is about {{part}} of 100 records: the map shows where that player stays, and ε\u00a0{{epsilon}} a record is ε\u00a0{{total}} for the person.',
  },
} as const;

export const sayRecords = wordsOf('records', records);
