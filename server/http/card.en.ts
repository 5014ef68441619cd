// What the card says that chats and search engines show for a link.
export const card = {
  name: 'Overexposed',
  title: 'Overexposed: find who the model remembers',
  about: 'A live game: a model learned from hidden people. Find them by what it says.',
  image: 'A model’s map in amber and blue with a red pin: where did they stand?',
  host: {
    title: 'Host link of game {{code}}',
    about: 'Whoever has it runs the game. Keep it to yourself.',
  },
  screen: 'Big screen of game {{code}}',
  join: {
    title: 'Join game {{code}} · Overexposed',
    about:
      'A live game: a model learned from hidden people. Find them by what it says. No account, nothing to install.',
  },
} as const;
