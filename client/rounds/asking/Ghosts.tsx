// What the attackers managed: a line each, with its sign. Dashes mean: not a person.
import { ATTACKERS, type AttackerName, type RevealView } from '../../../shared/protocol/view.ts';
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

export function Ghosts({ reveal, errorWords, names }: GhostsProps) {
  const found = ATTACKERS.flatMap((name) => reveal.attacks.filter(({ attacker }) => attacker === name));
  return (
    <ul class="ghost-rows">
      {found.map(({ attacker, error }) =>
        error === null ? null : (
          <li key={attacker}>
            <MarkerSign marker={attacker} side="1.7em" />
            <span>{names?.[attacker] ?? say(`asking.mark.${attacker}`)}</span>
            <b>{errorWords(error)}</b>
          </li>
        ),
      )}
    </ul>
  );
}

/** What the attackers are called in rounds where they look at what was published. */
export const lookerNames = (): Readonly<Record<AttackerName, string>> => ({
  blind: say('find.mark.blind'),
  eye: say('find.mark.eye'),
  solver: say('find.mark.solver'),
});
