// What is said of a round when it is over. Each sentence is true in every case it is shown in (verdict.ts has the cases).
export const verdict = {
  title: 'What the guesses knew',
  word: {
    read: 'read off',
    computer: 'a computer could',
    known: 'known to leak',
    promise: 'promised',
    kept: 'not found',
    close: 'too close to call',
    nobody: 'no guesses',
  },
  hereElsewhere: '{{here}} points here, {{elsewhere}} elsewhere',
  better: '{{percent}}\u00a0% better',
  notBetter: 'no better',
  roundBetter: 'Round {{n}}: the guesses were {{percent}}\u00a0% better than without looking.',
  roundNotBetter: 'Round {{n}}: the guesses were no better than without looking.',
  round: {
    read: {
      places:
        'Round {{n}}: the room read it off the model. These guesses earn {{here}} points here and {{elsewhere}} on the same teams at other moments.',
      pay: 'Round {{n}}: the room read it off the model. These guesses earn {{here}} points here and {{elsewhere}} had the same people been paid otherwise.',
    },
    readAlone:
      'Round {{n}}: the one who guessed read it off the model. At no more than {{moments}} of 100 other moments would the guess have been as good.',
    computer:
      'Round {{n}}: people saw little, but a computer read it off the same model. Hard to see is not safe.',
    computerEye:
      'Round {{n}}: it was there to see. Looking at what stands out was enough, but most of the room missed it.',
    computerOnly: 'Round {{n}}: nobody guessed. A computer read it off the model.',
    nobody: 'Round {{n}}: nobody guessed.',
    nobodySaid: 'Round {{n}}: nobody guessed, so nothing can be said of people.',
    notThisTime: 'Round {{n}}: not this time.',
    known: 'On {{layouts}} other layouts such a model gave away {{found}} of 100 people to a computer.',
    promise: {
      person: {
        little:
          'Round {{n}} keeps its promise: with any one person exchanged, nothing shown would be more than {{factor}} times as likely.',
        much: 'Round {{n}} promises little: with any one person exchanged, what was shown could be up to {{factor}} times as likely.',
      },
      pay: {
        little:
          'Round {{n}} keeps its promise about pay: with any one pay changed, no line would be more than {{factor}} times as likely.',
        much: 'Round {{n}} promises little about pay: with any one pay changed, the line could be up to {{factor}} times as likely.',
      },
    },
    scores: 'The guesses earn {{here}} points here and {{elsewhere}} elsewhere.',
    kept: 'Round {{n}}: nobody found more than luck would, and on {{layouts}} other layouts neither did our two attackers. Nothing is promised: another attack may.',
    close:
      'Round {{n}}: too close to call. At {{moments}} of 100 other moments these guesses would have been as good.',
    closeAlone:
      'Round {{n}}: too close to call. At {{moments}} of 100 other moments the one guess would have been as good.',
  },
} as const;
