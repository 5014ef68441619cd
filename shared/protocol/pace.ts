// Who sets the pace of a match (rules P3, P6, H), and how orders and logs said so before there was a word for it.
import { z } from 'zod';

/** teacher: nothing goes on by itself. party: a room of friends goes on together. own: nobody waits for a host. */
export const Pace = z.enum(['teacher', 'party', 'own']);
export type Pace = z.infer<typeof Pace>;

/** What a host can choose; rooms of their own pace are made by the booth and for one who plays alone. */
export const ChosenPace = Pace.exclude(['own']);
export type ChosenPace = z.infer<typeof ChosenPace>;

/** P15: a Next so soon after a change of phase was meant for the phase before. */
export const STRAY_MS = 700;

/** Settings as they were once written, `autoAdvance`, with the pace that this meant. Anything else stays as it is. */
export function withPace(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || !('autoAdvance' in settings)) return settings;
  const { autoAdvance, ...others } = settings;
  if (typeof autoAdvance !== 'boolean') return settings;
  return { pace: autoAdvance ? 'own' : 'teacher', ...others };
}
