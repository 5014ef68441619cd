// Whether the truth is the one that was sealed before the round, in words and with a tick.
import { sayPlacing } from '../placing/words.ts';

/** `fair` is null while the truth is being checked. */
export function Seal({ fair }: { readonly fair: boolean | null }) {
  const path = fair === false ? 'M6 6L18 18M18 6L6 18' : 'M4 13L9 18 20 6';
  return (
    <span class="rim-key rim-keep">
      {fair === null ? null : (
        <svg
          width="1.2em"
          height="1.2em"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          stroke-width="2.4"
          aria-hidden="true"
        >
          <path d={path} />
        </svg>
      )}
      {sayPlacing(fair === null ? 'reveal.checking' : fair ? 'reveal.fair' : 'reveal.unfair')}
    </span>
  );
}
