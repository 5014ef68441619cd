// The teachers' page, in English. Loaded with that page only; another language is another file of this shape.

export const guide = {
  title: 'For teachers',
  lead: 'One lesson, a projector, and whatever phones are in the room. You need to know nothing about machine learning beyond this page.',
  print: 'Print this page',
  what: {
    title: 'What the class will see',
    paragraphs: [
      'A model is a summary of data, and people like to think that a summary names nobody. In this game the server trains models on invented people, hides the people, and shows what the model says. The class looks for them. Every guess is scored against one who never looks, so that at the end there are two podiums: for those who found the most, and for the models that gave the least away.',
      'Everybody in it is invented anew for every round: the players, the company and its salaries, the callers, the faces. Nobody real can be found, and nobody is a joke.',
    ],
  },
  host: {
    title: 'How to host',
    steps: [
      'Open the start page, choose the rounds, press Host a game. Your own page has all the controls; press Open screen and move that window to the projector.',
      'The class scans the code or types the four letters. No accounts, no names but nicknames; a click removes one that does not fit. Latecomers can join at any time.',
      'Press Start. Each round briefs, lets everybody guess, and reveals. The reveal waits for you: talk as long as you like, the space bar goes on.',
      'Give more time whenever you want: plus fifteen seconds, no timer at all, or “half as long again” for the whole match before it starts. There are no points for speed.',
      'At the end open the results page: the board, every round to replay, and the guesses as a table for a spreadsheet or R.',
    ],
  },
  timings: {
    title: 'How long it takes',
    note: 'Counted with forty seconds a round for briefing and reveal. With talk after each chapter, allow half as much again. Five chapters make five natural breaks.',
  },
  story: { title: 'The story, round by round', flat: 'If it falls flat', ask: 'Ask' },
  discuss: {
    title: 'To discuss afterwards',
    questions: [
      'Nobody broke into anything today. Which rule was broken, if any?',
      'The eye found nothing and the computer found nearly all. Which of the two should a privacy promise be about?',
      'People who stand out were found most easily. A model that forgets them treats them worse. What do you prefer, and for whom?',
      'Pay transparency is a good cause. How would you publish pay so that it serves the cause and names nobody?',
      'A classifier for a head covering or a religion could be forbidden in one country and demanded in another. What does the model’s accuracy have to do with that?',
      'Who would attack a model of your school? Name the person, the motive, the harm. Which protection fits?',
    ],
  },
  promise: {
    title: 'What a printed ε covers, and what it does not',
    covers: 'It covers',
    coversList: [
      'one person replaced by any other, with the number of people public: the chance of every possible outcome changes by at most the factor e to the power ε, plus a tiny δ where one is printed;',
      'everything that round released, to everybody, whatever they know and whatever they compute from it;',
      'also the insider. One who wants to tell two possible places of a person apart, knowing all others, is right at most 73 times in 100 at ε = 1, and up to 99 times in 100 at ε = 5. Five looks private on the wall. It is not.',
    ],
    not: 'It does not cover',
    notList: [
      'several releases about the same people: their ε add up, which is why noise is drawn once a round;',
      'what is true of people in general. If older staff earn more, a model may say so with or without you; that is a statistic, and no noise is meant to hide it;',
      'people who are described by several records, unless each person’s share is limited first;',
      'groups that move together, such as a team’s formation: the promise is per record;',
      'noise without a mechanism behind it. Such noise is marked “no guarantee” and never shows an ε.',
    ],
    utility:
      'How useful a model was is measured on fresh people and shown only after the round: telling how right it is on the hidden ones would be another release.',
  },
  read: {
    title: 'How to read the board',
    paragraphs: [
      'A cell is a model under a protection. Its percentage compares the room’s errors with those of the best guess without looking: 0 means found exactly, 100 means no better than not looking. Beside it stand the number of guesses and a 95 % interval; the dashed tick is the best attack by a computer.',
      'When people failed and the computer did not, the tick stands far to the left of the bar. Believe the tick.',
      'One match is a small experiment. The board over all matches on this server becomes steadier with every class.',
    ],
  },
  sources: {
    title: 'Where this comes from',
    lead: 'The game is built on two texts. Both are worth reading with the class.',
    items: [
      {
        text: 'Adam Pearce and Ellen Jiang, “Why Some Models Leak Data”, Google PAIR, 2020. The soccer field, the salaries, the lines and the lone hire are theirs.',
        href: 'https://pair.withgoogle.com/explorables/data-leak/',
      },
      {
        text: 'Rebecca Balebako, “When classification models leak private information”. The caller, the place and the question of what a classifier may be used for are hers.',
        href: null,
      },
      {
        text: 'Matt Fredrikson, Somesh Jha and Thomas Ristenpart, “Model inversion attacks that exploit confidence information and basic countermeasures”, CCS 2015. The face.',
        href: null,
      },
      {
        text: 'Nicholas Carlini and others, “Membership inference attacks from first principles”, IEEE S&P 2022.',
        href: 'https://arxiv.org/abs/2112.03570',
      },
      {
        text: 'Borja Balle, Giovanni Cherubin and Jamie Hayes, “Reconstructing training data with informed adversaries”, IEEE S&P 2022. The insider.',
        href: 'https://arxiv.org/abs/2201.04845',
      },
      {
        text: 'Clément Canonne, Gautam Kamath and Thomas Steinke, “The discrete Gaussian for differential privacy”, 2020. The noise that carries a promise here.',
        href: 'https://arxiv.org/abs/2004.00010',
      },
    ],
    trials:
      'The figures on this page are from trials with generated layouts, a simulated pair of eyes and a solver with a second or so per round. They are models of people and lower bounds on what a computer can do; your class will differ.',
  },
} as const;
