// What the terminal says once the server is open.
export const greetingWords = {
  open: 'Overexposed is open.',
  here: 'on this machine',
  everybody: 'for everybody',
  other: 'or else',
  choose: 'Phones cannot reach the first? The host can choose another one before the start.',
  alone:
    'There is no network here that phones could come from. Connect this machine to one, and start again.',
  end: 'Ctrl+C closes it; games that are running come back with the next start.',
} as const;
