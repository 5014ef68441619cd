// Bets on membership as they are placed: a map with ten numbered spots, and one button for each.
import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { CANDIDATES, type MembershipGuess } from '../../../shared/rounds/membership.ts';
import { Board } from '../../board/Board.tsx';
import { Film, Legend } from '../../board/Film.tsx';
import { type Pixels, wholePane } from '../../board/geometry.ts';
import { bare, type Mark, type Picture } from '../../board/picture.ts';
import { pinsAt } from '../../board/placing.ts';
import { unitOf } from '../../board/unit.ts';
import '../../kit/asking/asking.css';
import '../../kit/placing/find.css';
import '../../kit/choosing/promise.css';
import type { PlayProps } from '../../kit/round.ts';
import type { Stage } from '../../stage.ts';
import { Bets } from './Bets.tsx';
import './membership.css';
import { membershipWords } from './naming.ts';
import { PLATE_SCALE } from './plate.ts';
import { sayMembership } from './words.ts';

const SPOT_SCALE: Readonly<Record<Stage, number>> = { phone: 0.42, laptop: 0.55, projector: 1.5 };
const LOOKED_AT = 1.7;
const LOCKED_DIM = 0.38;
const NOBODY = pinsAt([]);

export function Play({ spec, clue, stage, you, open, onGuess }: PlayProps<'membership'>) {
  const [looked, setLooked] = useState<number | null>(null);
  const [size, setSize] = useState<Pixels>({ x: 360, y: 225 });
  const guess = you?.guess as MembershipGuess | null | undefined;
  const bets = guess?.bets ?? Array.from({ length: CANDIDATES }, () => null);
  const placed = bets.filter((bet) => bet !== null).length;
  const words = membershipWords(spec);
  const locked = Boolean(you?.locked);

  const picture = useSignal<Picture>(bare(wholePane(clue.domain)));
  useEffect(() => {
    const unit = unitOf(stage, size.x);
    const marks = clue.candidates.map(
      (at, i): Mark => ({
        marker: 'corners',
        at,
        scale: SPOT_SCALE[stage] * unit * (i === looked ? LOOKED_AT : 1),
        alpha: 1,
        number: i + 1,
        plateScale: PLATE_SCALE[stage] * unit,
      }),
    );
    const plain = bare(wholePane(clue.domain), stage === 'projector' ? 2 * unit : 1);
    picture.value = { ...plain, marks, dim: locked ? LOCKED_DIM : 0 };
  }, [looked, stage, size.x, locked]);

  return (
    <div class={`find-play promise-play membership-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              <span class="rim-keep">{words.protection}</span>
            </>
          }
          bottom={
            <>
              <Legend stage={stage} />
              <span class="rim-keep">{sayMembership('placed', { placed, all: CANDIDATES })}</span>
            </>
          }
        >
          <Board
            field={clue}
            picture={picture}
            pins={NOBODY}
            most={0}
            open={false}
            spoken=""
            onPins={() => {}}
            onSize={setSize}
          />
        </Film>
      </div>
      {locked ? null : (
        <div class="find-side asking">
          {you ? (
            <Bets
              clue={clue}
              bets={bets}
              open={open}
              onBets={(next) => onGuess({ bets: next })}
              onLook={setLooked}
            />
          ) : null}
          <p class="asking-know">{sayMembership(you ? 'how' : 'watch')}</p>
        </div>
      )}
    </div>
  );
}
