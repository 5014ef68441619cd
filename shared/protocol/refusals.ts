// Every way in which the server can say no to a person: a code for programs, a sentence for people.
// The sentences are the English ones, used by HTTP replies and by the client's words; nothing else repeats them.

export const REFUSALS = {
  'unknown-code': 'No game has this code. Check the four letters.',
  starting: 'The server has just started and is still opening this game. One moment.',
  'not-reopened': 'The server was restarted and could not bring this game back. The host can open a new one.',
  'room-full': 'This game is full. Ask the host to open another one.',
  'room-locked': 'The host has closed the door. Ask them to open it.',
  'match-over': 'This game is over.',
  'name-taken': 'Somebody here already has this name. Take another one.',
  'name-empty': 'A name needs at least one letter or digit.',
  'name-too-long': 'A name has at most 20 characters.',
  'name-refused': 'This name is not for a shared screen. Take another one.',
  removed: 'The host has removed you from this game.',
  'wrong-host-key': 'This host link does not open this game. Use the link from where the game was made.',
  'wrong-moderator-key': 'This link opens the game no more. Ask the host for a new one.',
  'host-only': 'Only the host can do this.',
  'nobody-else': 'Nobody else is here to take over.',
  'player-only': 'Only a player with a seat can do this.',
  'no-seat': 'Your seat is gone. Join again with the code.',
  'old-page': 'This page and the server are of different versions. Reload the page.',
  malformed: 'The game did not understand this message. Reload the page.',
  'bad-guess': 'This guess does not fit the board.',
  'guess-incomplete': 'Place at least one pin before you lock in.',
  'already-locked': 'You have locked in. Unlock to change your guess.',
  'not-locked': 'You have not locked in yet.',
  'too-late': 'Too late: the round is closed. What you had placed counts.',
  'not-now': 'This cannot be done at this moment of the game.',
  'no-questions': 'This round has no questions to ask.',
  'no-questions-left': 'You have used all your questions.',
  'bad-question': 'This question does not fit the round.',
  paused: 'The host has paused the game.',
  'unknown-playlist': 'There is no playlist of this name.',
  'bad-playlist': 'This playlist cannot be played.',
  'bad-settings': 'These settings are out of range.',
  'bad-filter': 'This choice of matches makes no sense. Scenario, target and a date are understood.',
  'unknown-match': 'There is no match with this address on this server.',
  'unreadable-match': 'The record of this match cannot be read on this server. It has been written down.',
  'too-many': 'Too many requests from here. Wait a moment and try again.',
  'too-large': 'This is more than the server accepts.',
  'no-such-address': 'This computer no longer has this address. Choose another one.',
  'not-found': 'There is nothing at this address.',
  'disk-full': "The server's disk is full, so this was not kept. Everything confirmed before is safe.",
  'disk-refuses':
    'The server cannot write to its disk, so this was not kept. Everything confirmed before is safe.',
  internal: 'Something broke on our side. It has been written down.',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** What can be refused says so by value; nobody has to catch. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a command answers when it was carried out, and when it was not: a refusal is a value with its sentence. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
