// How rounds without a map are laid out at the reveal: a picture in its rebate, beside or above figures and a sentence.
import type { ComponentChildren } from 'preact';
import { Film } from '../../board/Film.tsx';
import type { Stage } from '../../stage.ts';
import { RevealLayout } from '../reveal/RevealLayout.tsx';
import { Seal } from '../reveal/Seal.tsx';
import './asking.css';

interface SheetProps {
  readonly stage: Stage;
  readonly animate: boolean;
  readonly fair: boolean | null;
  readonly top: ComponentChildren; // of the rebate
  readonly rim?: ComponentChildren; // below the picture: what its signs mean
  readonly picture: ComponentChildren;
  readonly figures: ComponentChildren; // the one number
  readonly beside?: ComponentChildren; // what adds to it
  readonly story: string; // empty until it is to be read
  readonly children?: ComponentChildren; // of the surrounding screen, on the projector
}

export function Sheet({ fair, top, rim, picture, ...layout }: SheetProps) {
  const film = (
    <Film
      stage={layout.stage}
      top={top}
      bottom={
        <>
          <span class="rim-signs">{rim}</span>
          <Seal fair={fair} />
        </>
      }
    >
      {picture}
    </Film>
  );
  return <RevealLayout {...layout} kind="sheet" picture={film} />;
}
