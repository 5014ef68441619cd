// What the attackers who played along missed by: each with its sign. Dashes mean: not a person.
import type { ReadonlySignal } from '@preact/signals';
import { ATTACKERS, type RevealView } from '../../../shared/protocol/view.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { say } from '../../words/words.ts';
import type { Moment } from '../find/choreography.ts';
import { sumText } from './money.ts';

interface GhostsProps {
  readonly reveal: RevealView;
  readonly moment: ReadonlySignal<Moment>;
}

export function Ghosts({ reveal, moment }: GhostsProps) {
  const told = ATTACKERS.flatMap((attacker) => {
    const error = reveal.attacks.find((attack) => attack.attacker === attacker)?.error ?? null;
    return error === null ? [] : [{ attacker, error }];
  });
  return (
    <ul class="ghost-list">
      {told.map(({ attacker, error }) => (
        <li key={attacker} style={{ opacity: moment.value.ghosts[attacker] }}>
          <MarkerSign marker={attacker} side="1.5em" />
          {say('company.reveal.ghost', { name: say(`find.mark.${attacker}`), sum: sumText(error) })}
        </li>
      ))}
    </ul>
  );
}
