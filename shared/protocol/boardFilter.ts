// What GET /api/protection may be asked for.
import { z } from 'zod';
import { SCENARIOS } from './results.ts';

/** Which rounds of which matches the overall board counts; what is left out counts all. */
export const BoardFilter = z.strictObject({
  scenario: z.enum(SCENARIOS).optional(),
  target: z
    .string()
    .max(20)
    .regex(/^[a-z]+$/)
    .optional(),
  since: z.iso.date().optional(), // matches created on that day (UTC) or later
});
export type BoardFilter = z.infer<typeof BoardFilter>;
