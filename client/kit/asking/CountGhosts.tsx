// What the attackers had right of as many as the players had: digits, squares, candidates, people.
import type { RevealView } from '../../../shared/protocol/view.ts';
import { shownIf } from '../reveal/RevealLayout.tsx';
import { rightOf } from './CountFigures.tsx';
import { Ghosts } from './Ghosts.tsx';
import type { GhostNames } from './ghostNames.ts';
import { sayAsking } from './words.ts';

interface CountGhostsProps {
  readonly reveal: RevealView;
  readonly all: number;
  readonly shown: boolean;
  readonly names: GhostNames;
}

export function CountGhosts({ reveal, all, shown, names }: CountGhostsProps) {
  return (
    <div class={shownIf(shown)}>
      <Ghosts
        reveal={reveal}
        names={names}
        errorWords={(error) => sayAsking('right', { right: rightOf(error, all), all })}
      />
    </div>
  );
}
