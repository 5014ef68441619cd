// Per person the two bars that tell a leak from statistics: what the model gives the true band with them in the data,
// and what the same model would give it without.
import type { AttributeClue, AttributeTruth } from '../../../shared/rounds/attribute.ts';
import { sayPromise } from '../../kit/choosing/words.ts';
import { bandWords, cellWords, letterOf } from './naming.ts';
import { sayAttribute } from './words.ts';

interface WithWithoutProps {
  readonly clue: AttributeClue;
  readonly truth: AttributeTruth;
  readonly mine: readonly (number | null)[] | null;
}

export function WithWithout({ clue, truth, mine }: WithWithoutProps) {
  return (
    <ul class="band-people">
      {truth.people.map(({ band, alike, withShare, withoutShare }, i) => {
        const cell = clue.people[i];
        const bars = [
          { words: sayAttribute('with'), share: withShare, kind: 'band-with' },
          { words: sayAttribute('without'), share: withoutShare, kind: 'band-without' },
        ];
        return (
          <li key={i}>
            <p class="band-person">
              <b>{letterOf(i)}</b> {cell ? cellWords(cell) : ''}
              {', '}
              {alike === 1 ? sayAttribute('alone') : sayAttribute('alike', { count: alike - 1 })}
              {': '}
              <b>{bandWords(band)}</b>
              {mine && mine[i] !== band ? ` ${sayAttribute('missed')}` : ''}
            </p>
            {bars.map(({ words, share, kind }) => (
              <div key={kind} class="band-bar">
                <span>{words}</span>
                <span class="band-track">
                  <i class={kind} style={{ width: `${100 * share}%` }} />
                </span>
                <b>{sayPromise('percent', { percent: Math.round(100 * share) })}</b>
              </div>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
