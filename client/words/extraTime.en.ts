// More time for one player: how players ask for it, and how a host gives it.
export const extraTime = {
  ask: 'I need more time',
  why: 'Only you and the host know. The others wait.',
  title: 'More time for {{name}}',
  note: 'Only you and {{name}} know. The others wait.',
  hint: 'Press a name to give more time.',
  for: 'More time for {{name}}',
  factor: { x1: 'As long as all', x15: 'Half as long again', x2: 'Twice as long' },
  waiting: 'Some players have more time. Next ends the round now.',
  close: 'Done',
} as const;
