// The teachers' notes on the rounds of the long story, in English: what happens, what to say when it falls flat, what to ask.
// Loaded with the teachers' page only; another language is another file of this shape. Figures are those of
// shared/README.md and the baselines there; where a figure is a model of people, the page says so.
import type { Chapter } from './chapter.ts';
import { price } from './guidePrice.en.ts';

const leaks: Chapter = {
  title: '1 · It leaks',
  lead: 'Nobody publishes the people, only a model of them. After two rounds nobody believes in that “only”.',
  rounds: [
    {
      name: 'goalie',
      type: 'find',
      title: 'The goalie',
      minutes: 2,
      happens:
        'A model learned from 22 players which team reaches a loose ball first. It shows its answer for every spot of the field. Most of the room lands within a metre or two of a goalie it never saw; the best guess without looking is off by almost nine metres on average.',
      flat: 'Somebody picked a defender? That bright spot is a person too, only the wrong name for the right place. One goalie in four is drawn far from his goal; then looking beats guessing by more.',
      ask: 'What did you look for? Would you have called this picture personal data?',
    },
    {
      name: 'team',
      type: 'find',
      title: 'The whole team',
      minutes: 2,
      happens:
        'The same model, eleven pins. It does not give away one careless person but everybody at once: someone who only looks is off by about three metres a player, someone who does not by about twelve. A computer is off by less than half a metre.',
      flat: 'Eleven pins take time: press +\u00a015\u00a0s, or No timer. Half a team is enough to make the point.',
      ask: 'Which players were hard to find? (Those close to a team-mate: their light runs together.)',
    },
    {
      name: 'newest',
      type: 'pay',
      title: 'Same idea, new axes',
      minutes: 2,
      happens:
        'Now the axes are years of service and pay, and the colours are men and women. Models of pay are published in earnest, to look for unequal pay. In half of all rounds somebody who only looks reads the newest man’s salary to within 800 dollars; a guess in the dark is off by about ten thousand.',
      flat: 'A few read the wrong bright spot. Ask how many of them had to be right for him to be harmed.',
      ask: 'Who publishes such models, and with what good intention? How else could they have done it?',
    },
    {
      name: 'men',
      type: 'pay',
      title: 'Start dates are public',
      minutes: 2,
      happens:
        'With start dates from a professional network, the same picture gives most people’s pay: the brightest spot on a man’s white line is within 1,000 dollars of it for about four men in five.',
      flat: 'If time is short, stop after three men. The rest is the same.',
      ask: 'The start dates alone were harmless, and the map looked it. What changed?',
    },
  ],
};

const remedies: Chapter = {
  title: '2 · What seems to help',
  lead: 'These rounds are low for people on purpose. Let the silence stand until the computer’s ghost appears.',
  rounds: [
    {
      name: 'blur',
      type: 'find',
      title: 'The whole team, blurred',
      minutes: 2,
      happens:
        'Each player’s light is spread over eight metres. Eyes do hardly better than without looking. A computer that knows how the picture was made still puts nearly all of them within three metres.',
      flat: 'A low round is not a broken one. Point at the ghost that never looks: whoever stands level with it was given nothing. Then point at the triangle, the computer.',
      ask: 'You saw nothing. Were they safe? Which attacker counts?',
    },
    {
      name: 'noise',
      type: 'find',
      title: 'The goalie, under noise',
      minutes: 2,
      happens:
        'Noise on every cell, the same for everybody. It stops the eye. It does not stop a program that fits the model to the whole picture at once: of a whole team it finds about three of four. The board says “no guarantee”, and means it.',
      flat: 'Somebody is right by luck. One right guess is no leak: compare the room with the ghost that never looks.',
      ask: 'How much noise would you have added, and how would you have known that it is enough?',
    },
    {
      name: 'again',
      type: 'again',
      title: 'Ask again',
      minutes: 2,
      happens:
        'The people stay, the noise is drawn anew at every reload. The average of 36 pictures has a sixth of the noise. Meanwhile the page counts what an honest ε would have added up to.',
      flat: 'If nobody reloads, stop and ask why reloading might pay. Then let everybody reload to the end.',
      ask: 'Where do you know a service that answers the same question as often as you like?',
    },
  ],
};

const outliers: Chapter = {
  title: '3 · Simple helps, except for those who stand out',
  lead: 'A straight line is among the most private models here, and it still tells on the right person.',
  rounds: [
    {
      name: 'middle',
      type: 'line',
      title: 'Two lines',
      minutes: 2,
      happens:
        'One line for men, one for women, nobody’s pay. The man in question is paid unusually, but his years are common ones: the line hardly moves for him, and reading it is hardly better than not looking.',
      flat: 'Somebody was close? That was the trend, or luck, not his pay. Point at the small picture “Take him away”: the line stays almost where it was.',
      ask: 'What can this line still be used for? What did hiding him cost?',
    },
    {
      name: 'alone',
      type: 'line',
      title: 'The lone hire',
      minutes: 3,
      happens:
        'The others have been there for years, he has just come. At his end the line hangs on him: nearly everybody sees whether he is paid above or below the usual, and reading it is off by about 2,800 dollars instead of 9,800. Then a colleague’s pay moves as far, and the line hardly does.',
      flat: 'Whoever reads the line exactly is still off by about a quarter of what makes him unusual: it follows him most of the way, not all of it. Going a little further than the line is the wise guess.',
      ask: 'Who is a lone hire in a hospital, in a school, in this room?',
    },
    {
      name: 'insider',
      type: 'insider',
      title: 'The insider',
      minutes: 2,
      happens:
        'You know everybody’s pay but one. Move the missing man until your line lies on the published one: one equation, one unknown, and out comes his pay, with no need for him to stand out.',
      flat: 'If hands are shaky, let one person do it at the laptop while the others call “higher” and “lower”.',
      ask: 'Who knows nearly everything about a small group? (Its members.)',
    },
  ],
};

const answers: Chapter = {
  title: '4 · Answers leak too',
  lead: 'Nothing is shown any more. There is only a box that answers questions, as services on the web do.',
  rounds: [
    {
      name: 'goalieAsked',
      type: 'oracle',
      title: 'Ask the model: the goalie',
      minutes: 2,
      happens:
        'Tap a place and the model says how sure it is there. Eight questions are enough to come within a couple of metres of the goalie.',
      flat: 'Questions run out when they are all asked in one corner. Ask what a good first question is.',
      ask: 'Nobody was shown a picture. What is the difference to the first round?',
    },
    {
      name: 'strikerAsked',
      type: 'oracle',
      title: 'Ask the model: the lone striker',
      minutes: 2,
      happens:
        'Now it says only a team’s name. For somebody among team-mates that is next to nothing. For a striker alone on the other side it is enough: where the name changes is his outline.',
      flat: 'First find any amber answer on blue’s side, then walk out from it in two directions. Careless questions end far off; that too is an answer about who attacks.',
      ask: 'The same rule hid one person and not the other. Whom do simple rules protect?',
    },
    {
      name: 'number',
      type: 'number',
      title: 'The number that gets through',
      minutes: 2,
      happens:
        'A spam filter passes one caller and names nobody. If it passed only the whole number, finding three digits would take about 500 questions. This one also passes beginnings, and digit after digit falls: about 16.',
      flat: 'Whoever types whole numbers gets nowhere. Ask what a single digit would tell.',
      ask: 'The number is in no answer. Where is it?',
    },
    {
      name: 'where',
      type: 'where',
      title: 'Where is she?',
      minutes: 2,
      happens:
        'Messages sent near her pass. Every well-placed circle halves the town: ten of them leave a thousandth of it.',
      flat: 'Circles that miss the lit part, or cover all of it, teach nothing. That is worth saying aloud.',
      ask: 'For whom is this dangerous? What would you change in the filter?',
    },
    {
      name: 'face',
      type: 'face',
      title: 'The face',
      minutes: 3,
      happens:
        'A lock says how well a picture matches. Toggle a square, watch the meter, keep what helps: 26 readings draw the face, and nobody was shown a single square of it.',
      flat: 'Toggling at random uses up the readings. One square at a time is the trick.',
      ask: 'In 2015 researchers did this with real faces and a real kind of model. What should a face lock answer?',
    },
  ],
};

export const longStory: readonly Chapter[] = [leaks, remedies, outliers, answers, price];
