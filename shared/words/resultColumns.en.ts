// What each column of the downloaded table means. Columns are only ever added; their number of version rises with it.
export const RESULT_COLUMNS = {
  version:
    'Version of this table. A later version may have more columns, never fewer and none with another meaning.',
  match: 'Id of the match, as in the address of its results.',
  code: 'The four letters by which the room was joined.',
  playlist: 'Name of the list of rounds.',
  round: 'Number of the round, from 1. Skipped rounds have no rows.',
  type: 'Type of the round.',
  scenario: 'Which invented data were hidden.',
  target: 'Who had to be found.',
  model: 'Model and how it was read or asked: family, then settings.',
  protection: 'What was done before the release left the server.',
  epsilon: 'Epsilon of the guarantee; empty where nothing is promised.',
  guarantee: 'The whole guarantee: mechanism, then numbers; empty without one.',
  release_sha256:
    'sha256 of the released bytes. The JSON file has the bytes: the cells of a map, or canonical JSON of anything else.',
  round_started_at: 'When guessing began, ISO 8601, UTC.',
  round_closed_at: 'When guessing ended.',
  player: 'The player within this match: p1, p2, … in order of joining.',
  name: 'Nickname. An apostrophe in front keeps a spreadsheet from running it.',
  guessed: '1 if the player guessed in this round, 0 if not.',
  locked: '1 if the guess was locked in when the round ended, 0 if not.',
  locked_at: 'When the guess was last changed or locked in.',
  points: 'Points of this guess.',
  unit: 'Unit of every error in this row: m, $ or share.',
  error:
    'How far the guess was off, after the best pairing of pins with people; see the rules of the round type.',
  blind_error: 'What the best guess without looking is off by on average.',
  blind_attacker_error: 'What the guess without looking was off by in this very round.',
  eye_error: 'What an attacker who looks like a person was off by.',
  solver_error: 'What an attacker who computes was off by.',
  median_error: 'Median of error over those who guessed in this round.',
  leak: 'Measure 1 of the round: 1 − mean error / blind_error over those who guessed, or as the round type defines it.',
  utility: 'How good the release is at its job, 0 to 1, on data it has not seen.',
  figure:
    'Measure 2 of the round, which the protection board is made of: mean gain of those who guessed beyond the best guess without looking, as a share of all there was to gain, luck of the layout taken out. 0 is nothing, 1 everything, below 0 misled.',
  eye_figure: 'The same for the attacker who looks like a person.',
  solver_figure: 'The same for the attacker who computes.',
  here: 'Points of the mean gain of these guesses.',
  elsewhere: 'Points of the mean gain of the same guesses at other moments of the same match.',
  p_room:
    'Share of moments, this one among them, at which the guesses of the room do as well as here (199 other moments).',
  p_eye: 'The same for the attacker who looks like a person (399 other moments).',
  p_solver: 'The same for the attacker who computes (399 other moments).',
  outcome:
    'What may be said of the round: promise, read, computer, known, kept, close or nobody. Empty where no other moment exists.',
} as const;

export const NUMBERED_COLUMNS = {
  'x1, y1, x2, …':
    'The guessed places, pin by pin: metres from the left and from the top edge, or years (empty if not asked for) and dollars.',
  'truth_x1, truth_y1, …': 'The true places, in the order in which the round asks for them.',
  'answer_1, answer_2, …':
    'Guesses that are no places, a column each: digits, squares (1 is dark), bets and bands in order; a line: dollars, then 1 for higher; a coin: share, then what was said; a budget: epsilon, then crowd.',
  'truth_answer_1, …':
    'What was true, in the same order. A bet on a curve: the error of each degree on new people. A vote: see the JSON file.',
} as const;
