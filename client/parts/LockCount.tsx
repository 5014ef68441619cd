// "23 of 28 have locked", large, with the frame strip under it.
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import { LockStrip } from './LockStrip.tsx';

interface LockCountProps {
  readonly session: Session;
  readonly words: string; // "have locked"
}

export function LockCount({ session, words }: LockCountProps) {
  const locked = session.crowd?.locked ?? 0;
  const total = session.crowd?.playing ?? 0;
  return (
    <div class="stack lock-count">
      <div class="row between baseline wrap">
        <span class="count" translate={false}>
          {locked}
          <small>{say('play.ofTotal', { total })}</small>
        </span>
        <span class="dim">{words}</span>
      </div>
      <LockStrip locked={locked} total={total} />
    </div>
  );
}
