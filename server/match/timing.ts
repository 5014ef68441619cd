// How long things last, and when they are over. All times are epoch ms; a null deadline means no clock.
import { guessingSeconds } from '../../shared/duration.ts';
import { STRAY_MS } from '../../shared/protocol/pace.ts';
import type { Match, Phase } from './match.ts';

export const BRIEFING_MS = 8_000;
export const GO_ON_MS = 20_000; // P6: the longest a party looks at a reveal or at standings
const ALL_LOCKED_MS = 1_000; // P4: a breath between the last lock and the reveal
export const GRACE_MS = 500; // P5: a packet may be late
export const SELF_ADVANCE_MS = 14_000; // P6: the same where nobody is asked
export const READING_MS = 60_000; // P6: and where whoever plays has *Next* in hand, alone
export const RETURN_MS = 3_000; // P12: what phones need to find their way back

/** When guessing of `round` ends if it begins at `at`. */
export function guessingEnds(match: Match, round: number, at: number): number | null {
  const lasting = guessingMs(match, round);
  return lasting === null ? null : at + lasting;
}

/** How long guessing of `round` lasts under the match's timer; null without one. */
export function guessingMs(match: Match, round: number): number | null {
  const seconds = match.specs[round]?.seconds;
  if (seconds === undefined) throw new Error(`match ${match.id} has no round ${round}`);
  const lasting = guessingSeconds(seconds, match.settings.timer);
  return lasting === null ? null : lasting * 1000;
}

/** When a briefing that begins at `at` ends by itself (P3), or null when it waits for the host. */
export const briefingEnds = ({ settings }: Match, at: number): number | null =>
  settings.pace === 'teacher' ? null : at + BRIEFING_MS;

/** When a reveal or standings page moves on by itself (P6), or null when it waits for the host. */
export function closingEnds({ settings }: Match, at: number): number | null {
  switch (settings.pace) {
    case 'teacher':
      return null;
    case 'party':
      return at + GO_ON_MS;
    case 'own':
      return at + SELF_ADVANCE_MS;
  }
}

/** The deadline of the running phase; null where no clock runs. */
export const endsAtOf = ({ phase, lookingBack }: Match): number | null =>
  'endsAt' in phase && !lookingBack ? phase.endsAt : null;

/** Can time alone change something? Also without a timer: whoever is away long enough is no longer waited for (P4). */
export const isClockRunning = ({ phase, paused, lookingBack }: Match): boolean =>
  !paused && !lookingBack && (phase.name === 'guessing' || ('endsAt' in phase && phase.endsAt !== null));

/** P15: so soon after a change of phase that the press was meant for the one before? */
export const isStray = ({ phaseSince }: Match, now: number): boolean => now - phaseSince < STRAY_MS;

/** Past the deadline and its grace? */
export const isClosedTo = (endsAt: number | null, now: number): boolean =>
  endsAt !== null && now >= endsAt + GRACE_MS;

/**
 * The earlier deadline that follows when every player present has locked in (`locking` counts as locked already);
 * undefined when somebody present is still guessing, nobody is present, or the deadline is near anyway.
 */
export function allLockedAt(
  phase: Phase & { name: 'guessing' },
  present: readonly string[],
  locking: string | null,
  now: number,
): number | undefined {
  const everybody =
    present.length > 0 && present.every((id) => id === locking || phase.guesses.get(id)?.locked);
  const endsAt = now + ALL_LOCKED_MS;
  if (!everybody || (phase.endsAt !== null && phase.endsAt <= endsAt)) return undefined;
  return endsAt;
}
