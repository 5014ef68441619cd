// The logo: the name, fading from heavy to thin like an exposure running out.
import { say } from '../words/words.ts';

const WEIGHTS = [900, 795, 712, 634, 560, 489, 421, 354, 288, 223, 160];

export function Wordmark() {
  const name = say('page.name');
  return (
    <span class="wordmark" role="img" aria-label={name}>
      {[...name].map((letter, index) => (
        <span key={WEIGHTS[index]} aria-hidden="true" style={{ fontWeight: WEIGHTS[index] }}>
          {letter}
        </span>
      ))}
    </span>
  );
}
