// Who sets the pace of a match (rules P3, P6, H), and how orders and logs said so before there was a word for it.

/** What a host can choose. teacher: nothing goes on by itself. party: a room of friends goes on together. */
export const CHOSEN_PACES = ['teacher', 'party'] as const;
export type ChosenPace = (typeof CHOSEN_PACES)[number];

/** own: nobody waits for a host; rooms of this pace are made by the booth and for one who plays alone. */
export const PACES = [...CHOSEN_PACES, 'own'] as const;
export type Pace = (typeof PACES)[number];

/** P15: a Next so soon after a change of phase was meant for the phase before. */
export const STRAY_MS = 700;

/** Settings as they were once written, `autoAdvance`, with the pace that this meant. Anything else stays as it is. */
export function withPace(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || !('autoAdvance' in settings)) return settings;
  const { autoAdvance, ...others } = settings;
  if (typeof autoAdvance !== 'boolean') return settings;
  return { pace: autoAdvance ? 'own' : 'teacher', ...others };
}
