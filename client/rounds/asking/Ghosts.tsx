// What the attackers managed in a round whose guesses are no places: a line each, with its sign.
import type { AttackerName, RevealView } from '../../../shared/protocol/view.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { say } from '../../words/words.ts';
import './asking.css';

interface GhostsProps {
  readonly reveal: RevealView;
  /** An error as people read it. */
  readonly errorWords: (error: number) => string;
  /** What each does, where it does not ask questions. */
  readonly names?: Readonly<Record<AttackerName, string>>;
}

const ORDER: readonly AttackerName[] = ['blind', 'eye', 'solver'];

export function Ghosts({ reveal, errorWords, names }: GhostsProps) {
  const found = ORDER.flatMap((name) => reveal.attacks.filter(({ attacker }) => attacker === name));
  return (
    <ul class="ghost-rows">
      {found.map(({ attacker, error }) => (
        <li key={attacker}>
          <MarkerSign marker={attacker} side="1.7em" />
          <span>{names?.[attacker] ?? say(`asking.mark.${attacker}`)}</span>
          <b>{error === null ? '' : errorWords(error)}</b>
        </li>
      ))}
    </ul>
  );
}
