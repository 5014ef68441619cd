// The teachers' page, in English, without the notes on rounds (guideRounds.en.ts). Loaded with that page only;
// another language is another file of this shape. Statements about privacy must hold for what shared/ computes.

export const guide = {
  title: 'For teachers',
  lead: 'One lesson, a projector, and whatever phones are in the room. You need to know nothing about machine learning beyond this page.',
  print: 'Print this page',
  contents: 'On this page',
  what: {
    title: 'What the class will see',
    paragraphs: [
      'A model is a summary of data, and people like to think that a summary names nobody. In this game the server trains models on invented people, hides the people, and shows what the model says. The class looks for them. Every guess is held against the best guess of somebody who never looks. So there are two podiums at the end: one for players, one for the models that gave the least away.',
      'Players on the pitch, salaries, callers, faces: everything is invented anew for every round. Nobody real can be found, and no group is made a joke.',
    ],
  },
  host: {
    title: 'How to host',
    steps: [
      'Open the start page, choose the rounds, press Host a game. Your own page then has all controls. Press Open screen and drag that window to the projector; the address also works on a second computer.',
      'The class scans the code, or types the address and the four letters. No accounts and nothing to install. Without a phone, two can share one, or somebody plays on a laptop. Latecomers join at any time.',
      'Press Start. Every round tells what is hidden, lets everybody guess, and reveals. Every page but the guessing itself waits for you, the one before a round too: talk as long as you like, then press Next or the space bar.',
      'Give more time whenever you like: +\u00a015\u00a0s, No timer, or “half as long again” for the whole game before it starts. There are no points for speed.',
      'Somebody needs more time than the others? Press their name: half as long again, or twice as long. Players can ask for it on their own phone before the start. Nobody else is told.',
      'Go back whenever the talk needs it: Last reveal shows it on all screens, a press on a played round shows it to you alone first. Next leads back. A Skip can be taken back for five seconds.',
      'A colleague or a pupil can lead with you: before the start, make a link under Moderator. It does all but end the game.',
      'Afterwards open Results: the board, every round to replay, all guesses as a table for a spreadsheet, and a class report on two pages to print.',
    ],
    troubleTitle: 'If something goes wrong',
    trouble: [
      'A phone loses its connection: it comes back by itself, with its seat, its locked guess and its points. If it does not, reload the page.',
      'Your own page or the projector’s is closed: open the same address again. The game is kept on the server, not in the page. Copy your host link somewhere safe before you start; whoever has it can run the game.',
      'Nobody can join: phones must reach the computer that runs the server. School networks sometimes keep devices apart or block live connections; a phone’s hotspot is a way out.',
      'A name does not fit: press Remove beside it. Close the door with Lock the room when everybody is in.',
    ],
    privacyTitle: 'The players’ own privacy',
    privacy:
      'The game asks for a nickname and offers invented ones; ask the class not to use real names. No account, no cookie for advertising, no third party: pages and fonts come from the server you run. It keeps nicknames, guesses and points of finished games so that they can be replayed and exported. Whoever has the address of the results can read them. In Flip a coin, the true answer never leaves the phone.',
  },
  timings: {
    title: 'How long it takes',
    note: 'Counted with {{overhead}} seconds a round for briefing, reveal and standings, and no talk. The rounds of the lesson take about {{minutes}} minutes with talk, and joining and the end another five. The long story takes about {{story}} minutes in two parts, with half a minute of talk a round, a minute or more where the note says three. After any round you can stop with End match and still have a finale. Only when everybody has locked in does a round end early, so a slow class needs all of it.',
  },
  lesson: {
    title: 'The lesson in one period',
    lead: 'Eight rounds, and one thing to say after each. Leave the reveal on the wall while you say it.',
    more: 'What happens there',
    shorter:
      'Only twenty minutes? Press Skip on Just add noise?, then on Only yes or no: the rest still makes the story.',
  },
  story: {
    title: 'The long story, round by round',
    flat: 'If it falls flat',
    ask: 'Ask',
    minutes: '{{minutes}} min',
    sandbox: 'Try it in the sandbox',
    more: 'Other rounds',
    moreLead: 'In the lesson, in Quick, at the booth, in What a promise costs, or in a playlist of your own.',
  },
  discuss: {
    title: 'To discuss afterwards',
    questions: [
      'Nobody broke into anything today. Was a rule broken? Which one should there be?',
      'Eyes found nothing and the computer nearly everybody. Which of the two should a promise of privacy be about?',
      'People who stand out were found most easily. A model that forgets them serves them worse. What would you choose, and for whom?',
      'Open pay serves a good cause. How would you publish pay so that it serves the cause and names nobody?',
      'A classifier for a head covering could be forbidden in one country and demanded in another. What has the model’s accuracy to do with that?',
      'Who would attack a model of your school? Name the person, the motive and the harm. Which protection fits?',
    ],
  },
  points: {
    title: 'Why points are not leakage',
    paragraphs: [
      'Points are for fun. They reward a guess for being close, whatever made it close. A goalie stands near his goal: somebody who never looks earns points for knowing football, and nothing has leaked.',
      'What a plan gave away is what the guesses gained beyond the best guess without looking, as a share of all there was to gain. 0 % means nothing, 100 % everything, and what is missing to 100 was kept. The large number on the board is the worse of two: what two computer attackers left on layouts that nobody played, and what your room has proved. Below zero is possible and stands in the tables: then looking misled.',
      'The word after a round comes from a test. The same guesses are laid on 199 other moments of the same match; only if they do much better here than there (3 in 100 by luck) did the room read something. A round with a printed ε is not judged: its promise holds whoever plays.',
      'One right guess is no leak and one wrong guess no protection. That is why the board carries the number of guesses and a 95 % interval, and why the all-matches board shows nothing of people under five guesses. The interval allows for other layouts even after a single round; then it is wide. A plan that was never measured elsewhere has no large number. Best and worst are named together with all that cannot be told from them.',
    ],
  },
  promise: {
    title: 'What a printed ε covers, and what it does not',
    covers: 'It covers',
    coversList: [
      'Replacing one record, here one person, by any other, with the number of records public: no outcome’s probability changes by more than the factor e to the power ε, apart from a small δ where one is printed.',
      'Everything that the mechanism released, to everybody, whatever they know already and whatever they compute from it.',
      'Where something about people is public beside the release, only the rest of them. In rounds about pay start dates are public, and so is who is a man: there ε is for replacing one person’s pay. In Guess the attribute department and years are public, and ε is for replacing one person’s band.',
      'The insider too. Suppose somebody knows all the others and has narrowed you down to two equally likely places. At ε = 1 they are right at most 73 times in 100, at ε = 2 at most 88, at ε = 5 at most 99. Five looks private on the wall and is not.',
    ],
    not: 'It does not cover',
    notList: [
      'What is true with or without you. If pay rises with years, a model may say so; that is statistics, and no noise is meant to hide it. It can still be used against you.',
      'People who go together. A team keeps its formation, a family its address. If others’ records tell where you are, hiding one record does not hide you: the promise is per record.',
      'People with several records, unless each person’s share is limited first. Then it covers replacing one person by any other, with however many records.',
      'Several releases about the same people as if they were one: their ε add up. That is why the noise of a round is drawn once and everybody gets the same picture.',
      'Settings chosen by peeking at the hidden data. Usefulness is therefore measured on fresh people and shown after the round.',
      'What the reveal tells. It opens the hidden people and measures the models on them; they are invented, and the promise was about the release.',
    ],
    naiveTitle: 'Noise without a mechanism',
    naive:
      'Noise sprinkled on every cell of a picture looks like protection. But one person moves many cells at once, and what many cells say together survives noise on each of them. To make it carry an honest ε, noise would have to grow with the number of cells until nothing were left to see. So the game marks such noise “no guarantee”, and prints an ε only where noise was added to a few sums or counts whose dependence on one person is bounded, with whole-number sampling so that rounding cannot betray it.',
  },
  limits: {
    title: 'What this game does not show',
    list: [
      'Its models are small and its people few, so that leaks can be seen by eye. Large models leak too, by other ways and mostly to patient programs.',
      '“Flexible models leak” is no law: a nearest-neighbour map remembers everybody and shows little of it; a straight line can point at one person.',
      'The computer is given a few seconds. When it fails, that shows what this program found, not that nothing is there. Only a printed ε speaks about every program.',
      'The figures on this page are averages over generated layouts, for a simulated pair of eyes and that program. No trial with people stands behind them: your class will differ, and its own board is the better evidence.',
    ],
  },
  sources: {
    title: 'Sources, and what to read with the class',
    lead: 'The game grew out of the first two texts.',
    items: [
      {
        text: 'Adam Pearce and Ellen Jiang: Why Some Models Leak Data. Google PAIR, 2020. The soccer field, the salaries, the lines and the lone hire are theirs.',
        href: 'https://pair.withgoogle.com/explorables/data-leak/',
      },
      {
        text: 'Rebecca Balebako: When classification models leak private information. The caller, the place, and the question of what a classifier is used for.',
        href: 'https://www.privacyengineer.ch/when-classification-models-leak-private-information/',
      },
      {
        text: 'Matt Fredrikson, Somesh Jha and Thomas Ristenpart: Model inversion attacks that exploit confidence information and basic countermeasures. ACM Conference on Computer and Communications Security, 2015. Behind The face.',
        href: 'https://doi.org/10.1145/2810103.2813677',
      },
      {
        text: 'Cynthia Dwork and Aaron Roth: The algorithmic foundations of differential privacy. Foundations and Trends in Theoretical Computer Science, 2014. The textbook behind every ε.',
        href: 'https://doi.org/10.1561/0400000042',
      },
      {
        text: 'Clément Canonne, Gautam Kamath and Thomas Steinke: The discrete Gaussian for differential privacy. NeurIPS, 2020. How the noise is drawn here.',
        href: 'https://arxiv.org/abs/2004.00010',
      },
      {
        text: 'Borja Balle, Giovanni Cherubin and Jamie Hayes: Reconstructing training data with informed adversaries. IEEE Symposium on Security and Privacy, 2022. Behind The insider.',
        href: 'https://arxiv.org/abs/2201.04845',
      },
      {
        text: 'Nicholas Carlini and others: Membership inference attacks from first principles. IEEE Symposium on Security and Privacy, 2022. Behind Was this player in it?',
        href: 'https://arxiv.org/abs/2112.03570',
      },
      {
        text: 'Stanley Warner: Randomized response, a survey technique for eliminating evasive answer bias. Journal of the American Statistical Association, 1965. Behind Flip a coin.',
        href: 'https://doi.org/10.1080/01621459.1965.10480775',
      },
      {
        text: 'Latanya Sweeney: k-anonymity, a model for protecting privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems, 2002. How people were recognised in tables without names.',
        href: 'https://doi.org/10.1142/S0218488502001648',
      },
      {
        text: 'Nils Homer and others: Resolving individuals contributing trace amounts of DNA to highly complex mixtures using high-density SNP genotyping microarrays. PLoS Genetics, 2008. That somebody was in a study could be told from its published averages.',
        href: 'https://doi.org/10.1371/journal.pgen.1000167',
      },
      {
        text: 'Samuel Yeom, Irene Giacomelli, Matt Fredrikson and Somesh Jha: Privacy risk in machine learning, analyzing the connection to overfitting. IEEE Computer Security Foundations Symposium, 2018. Behind Too clever, beside Was this player in it?',
        href: 'https://doi.org/10.1109/CSF.2018.00027',
      },
      {
        text: 'Nicholas Carlini and others: The secret sharer, evaluating and testing unintended memorization in neural networks. USENIX Security Symposium, 2019. Numbers that a language model learned by heart.',
        href: 'https://arxiv.org/abs/1802.08232',
      },
      {
        text: 'Mário Alvim, Konstantinos Chatzikokolakis, Catuscia Palamidessi and Geoffrey Smith: Measuring information leakage using generalized gain functions. IEEE Computer Security Foundations Symposium, 2012. What it means to say how much was given away.',
        href: 'https://doi.org/10.1109/CSF.2012.26',
      },
    ],
  },
} as const;
