// What the attackers managed: a line each, with its sign. Dashes mean: not a person.
import type { RevealView } from '../../../shared/protocol/view.ts';
import { ATTACKERS } from '../../../shared/score/attackers.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import './asking.css';
import type { GhostNames } from './ghostNames.ts';

interface GhostsProps {
  readonly reveal: RevealView;
  /** An error as people read it. */
  readonly errorWords: (error: number) => string;
  readonly names: GhostNames;
}

export function Ghosts({ reveal, errorWords, names }: GhostsProps) {
  const found = ATTACKERS.flatMap((name) => reveal.attacks.filter(({ attacker }) => attacker === name));
  return (
    <ul class="ghost-rows">
      {found.map(({ attacker, error }) =>
        error === null ? null : (
          <li key={attacker}>
            <MarkerSign marker={attacker} side="1.7em" />
            <span>{names[attacker]}</span>
            <b>{errorWords(error)}</b>
          </li>
        ),
      )}
    </ul>
  );
}
