// The lesson as teachers tell it, chapter by chapter: what happens, what to say when it falls flat, what to ask.
// Figures are those of trials with generated layouts, rounded; none may promise more than was measured.

interface RoundNote {
  readonly title: string;
  readonly happens: string;
  readonly flat: string; // what to say when it goes otherwise than planned
  readonly ask: string;
}

interface Chapter {
  readonly title: string;
  readonly lead: string;
  readonly rounds: readonly RoundNote[];
}

const leaks: Chapter = {
  title: '1 · It leaks',
  lead: 'Nobody publishes the people, only a model of them. Two rounds later nobody believes in that “only”.',
  rounds: [
    {
      title: 'The goalie',
      happens:
        'A model learned who would reach the ball first, from 22 players. It shows its answer for every spot of the field. Most of the room lands within a metre or two of a goalie it never saw; whoever does not look misses by almost nine.',
      flat: 'Somebody may pick a defender: that is a bright spot too. A wrong name for a right place is still a person found.',
      ask: 'What did you look for? Would you have called this picture personal data?',
    },
    {
      title: 'The whole team',
      happens: 'The same model, eleven pins. It does not give one person away but all of them at once.',
      flat: 'Eleven pins take time. Extend the clock; half a team is enough for the point.',
      ask: 'Which players were hard? (Those close to a team-mate: their light runs together.)',
    },
    {
      title: 'Same picture, new axes',
      happens:
        'Now the axes are years of service and pay, the colours men and women. The model is of a kind that is published to look for unequal pay. The newest man’s salary can be read to a few hundred dollars, where a guess in the dark is off by about ten thousand.',
      flat: 'A few read the wrong bright spot. Ask how many of them needed to be right for him to be harmed.',
      ask: 'Who publishes such models, and with what good intention? Could they have done it otherwise?',
    },
    {
      title: 'Start dates are public',
      happens: 'With start dates from a professional network, the same picture gives nearly everybody’s pay.',
      flat: 'If time is short, skip it after three men: the rest is the same.',
      ask: 'The start dates were harmless alone, and so was the map. What changed?',
    },
  ],
};

const remedies: Chapter = {
  title: '2 · What seems to help',
  lead: 'These rounds are low for people on purpose. Let the silence stand until the computer’s ghost appears.',
  rounds: [
    {
      title: 'The whole team, blurred',
      happens:
        'Each player now lights eight metres around. Eyes find little more than without looking. A computer that knows how the picture was made finds most of them.',
      flat: 'A low round is not a broken one. Point at the ghost that never looks: whoever stands level with it was given nothing.',
      ask: 'You saw nothing. Were they safe? Who is the attacker that counts?',
    },
    {
      title: 'The goalie, under noise',
      happens:
        'Noise on every cell, the same noise for everybody. It stops the eye; it does not stop a program that fits the model to the whole picture at once. It carries no guarantee and the board says so.',
      flat: 'Somebody guesses right by luck. One right guess is no leak: compare the room with the ghost that never looks.',
      ask: 'How much noise would you have added, and how would you have known that it is enough?',
    },
    {
      title: 'Ask again',
      happens:
        'The noise is drawn anew at every reload. The average of many pictures is the picture without noise, while the page counts what honest noise would have charged for each.',
      flat: 'If people reload only once or twice, stop and ask why reloading might pay.',
      ask: 'Where have you met a service that answers the same question again and again?',
    },
  ],
};

const outliers: Chapter = {
  title: '3 · Simple helps, except for those who stand out',
  lead: 'A straight line is the most private model in the game, and it still tells on the right person.',
  rounds: [
    {
      title: 'Two lines',
      happens:
        'One line for men, one for women, nobody’s pay. The man in question is paid unusually, but in the middle of the others: the line hardly moves for him, and reading it is no better than not looking.',
      flat: 'A close guess here is the trend, not his pay. Show the line without him: it is almost the same.',
      ask: 'What can this line still be used for? What did it cost to hide him?',
    },
    {
      title: 'The lone hire',
      happens:
        'The others have been there for years, he came last month. At his end the line hangs on him alone: nearly everybody sees whether he is paid above or below the usual, and a careful reader gets close. Then a typical colleague’s pay moves as far, and the line stays.',
      flat: 'Whoever reads the line exactly is still off by a quarter to a third of what makes him unusual: the line follows him most of the way, not all of it.',
      ask: 'Who is a lone hire in a hospital, in a school, in this room?',
    },
    {
      title: 'The insider',
      happens:
        'You know everybody’s pay but one. Move the missing man until your line lies on the published one: two lines, one unknown, and the sum comes out to a few dollars, with no outlier needed.',
      flat: 'If hands are shaky, let one person do it at the projector.',
      ask: 'Who knows nearly everything about a small group? (Its members.)',
    },
  ],
};

const answers: Chapter = {
  title: '4 · Answers leak too',
  lead: 'Nothing is shown any more. There is only a box that answers questions, as every service on the web does.',
  rounds: [
    {
      title: 'Ask the model',
      happens:
        'First it says how sure it is, and a handful of questions finds the goalie. Then it says only a team’s name: for a player in the middle of the others that is nothing, for a lone striker it is enough.',
      flat: 'Budgets run out quickly when everybody asks around the bright side. Ask what a good first question is.',
      ask: 'Rounding hid one person and not the other. Whom do rules like that protect?',
    },
    {
      title: 'The number that gets through',
      happens:
        'A filter lets one caller pass and names nobody. Asked for whole numbers only it would take hundreds of questions; as it also answers beginnings, digit after digit falls.',
      flat: 'The playlist Ask the model also has the strict filter. There hardly anybody finds the number, and that is the result.',
      ask: 'The celebrity’s number is not in the filter’s answer. Where is it?',
    },
    {
      title: 'Where is she?',
      happens: 'Messages sent near her pass. Every answer halves the map; ten are enough for a street.',
      flat: 'Circles that do not cut the remaining area teach nothing. That is worth saying.',
      ask: 'For whom is this dangerous? What would you change in the filter?',
    },
    {
      title: 'The face',
      happens:
        'A lock that says how well a picture matches. Toggle a square, watch the meter, keep what helps: the picture is drawn by nothing but answers. Rounding the meter slows a person down far more than a program.',
      flat: 'Whoever tries at random can use up the readings. One square at a time is the trick.',
      ask: 'This was shown with real faces in 2015. What should a face lock answer?',
    },
  ],
};

const price: Chapter = {
  title: '5 · The price, and the bargain',
  lead: 'Protection has a price and the price has a cure: more people.',
  rounds: [
    {
      title: 'Too clever',
      happens:
        'Curves of degree one to nine through one year’s pay; which will be right next year? The bold ones follow every person and fail. Not remembering people is often also better modelling.',
      flat: 'Somebody will win with a high degree by luck. Play it twice if there is time.',
      ask: 'If the simple model is better and safer, why does anybody use the other?',
    },
    {
      title: 'A map with a promise (in Quick and at the booth)',
      happens:
        'Counts per tile with noise from a differentially private mechanism, ε = 1. Trusting the bright tiles is worse than not looking. With 22 people the map is good for little; with thousands the same promise costs hardly anything.',
      flat: 'Zero points for everybody is the best a model can do here. Nobody could do better than not looking: that is what protection is.',
      ask: 'Would you rather have a promise and a bad map, or a good map and no promise? When does the question go away?',
    },
    {
      title: 'Flip a coin (where the playlist has it)',
      happens:
        'Everybody answers a harmless question by coin. No single answer means anything, the share in the class still comes out. With a one-sided coin a “no” is always true, so it protects only those who said “yes”.',
      flat: 'A small class gives a wobbly share. Say how many people would steady it.',
      ask: 'What would you answer this way that you would not answer otherwise?',
    },
  ],
};

export const chapters: readonly Chapter[] = [leaks, remedies, outliers, answers, price];
