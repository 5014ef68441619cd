// Everybody's guesses of a round by name, under the reveal on a phone: where no big screen says who did best.
import type { ErrorUnit, RevealView } from '../../shared/protocol/view.ts';
import { bestOf, sharedNames } from '../kit/reveal/bestOf.ts';
import { errorWords } from '../protection/errorWords.ts';
import { say, sayPoints } from '../words/words.ts';
import { guessedBy, isRead } from './guessed.ts';
import './people.css';

interface RoomGuessesProps {
  readonly reveal: RevealView;
  readonly unit: ErrorUnit;
  readonly names: ReadonlyMap<string, string>;
  readonly own: string | undefined; // player id
}

export function RoomGuesses({ reveal, unit, names, own }: RoomGuessesProps) {
  const { lines, more } = guessedBy(reveal.guesses, own);
  if (lines.length < 2) return null;
  const best = bestOf(reveal.guesses);
  const told = ({ error, points }: { readonly error: number; readonly points: number }) =>
    isRead(unit)
      ? errorWords(error, unit)
      : say('standings.points', { points: sayPoints(points), count: Math.round(points) });
  const name = (player: string) => names.get(player) ?? '';
  return (
    <section class="stack room-guesses">
      {best && <h2 translate={false}>{bestWords(best.players.map(name), told(best))}</h2>}
      <ol aria-label={say('people.everybody')}>
        {lines.map((line) => (
          <li key={line.player} class={line.player === own ? 'you' : ''} translate={false}>
            <span class="cut">{name(line.player)}</span>
            {isRead(unit) && <span class="num">{errorWords(line.error, unit)}</span>}
            <span class="num dim">{say('standings.gained', { points: sayPoints(line.points) })}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="small dim num">{say('standings.more', { count: more })}</p>}
    </section>
  );
}

function bestWords(names: readonly string[], result: string): string {
  const { named, more } = sharedNames(names);
  return more > 0
    ? say('people.bestMore', { names: named, count: more, result })
    : say('people.best', { names: named, result });
}
