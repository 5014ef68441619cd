// The strip of rounds on the host's page: one row on a laptop, with the running round always in sight.
import { useEffect, useRef } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import { verdictWord } from '../protection/verdict.ts';
import { say } from '../words/words.ts';
import { ReelFrame } from './ReelFrame.tsx';

interface HostReelProps {
  readonly view: MatchView;
  readonly onOpen: (round: number) => void; // the reveal of a played round, for the host alone
}

export function HostReel({ view, onOpen }: HostReelProps) {
  const reel = useRef<HTMLUListElement>(null);
  const now = 'round' in view.phase ? view.phase.round : null;
  useEffect(() => {
    const strip = reel.current;
    const frame = now === null ? null : strip?.children[now];
    if (strip && frame instanceof HTMLElement)
      strip.scrollLeft = frame.offsetLeft - (strip.clientWidth - frame.offsetWidth) / 2;
  }, [now]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, keyboards must reach it
    <ul class="host-reel" ref={reel} tabIndex={0} aria-label={say('host.rounds')}>
      {view.rounds.map((headline, index) => (
        <ReelFrame
          key={index}
          headline={headline}
          index={index}
          open={
            headline.played === 'yes' && !(view.phase.name === 'reveal' && index === now)
              ? { label: say('host.back.open', { n: index + 1 }), act: () => onOpen(index) }
              : undefined
          }
          class={`frame host-round ${index === now ? 'now' : ''}`}
        >
          {headline.played === 'skipped' ? say('host.skipped') : verdictWord(headline)}
        </ReelFrame>
      ))}
    </ul>
  );
}
