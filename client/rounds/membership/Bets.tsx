// A bet per candidate, one press each: in, then not in it. The number is the one on the board.
import { CANDIDATES, type MembershipClue } from '../../../shared/rounds/membership.ts';
import { cellIndex } from '../../board/geometry.ts';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { valueText } from '../../board/metres.ts';
import { sayPromise } from '../../kit/choosing/words.ts';
import { sayMembership } from './words.ts';

export type Bet = boolean | null;

interface BetsProps {
  readonly clue: MembershipClue;
  readonly bets: readonly Bet[];
  readonly open: boolean;
  readonly onBets: (bets: Bet[]) => void;
  readonly onLook: (candidate: number | null) => void; // which one is being considered
}

const stateOf = (bet: Bet) => (bet === null ? 'none' : bet ? 'in' : 'out');

export function Bets({ clue, bets, open, onBets, onLook }: BetsProps) {
  const press = (i: number) => onBets(bets.map((bet, j) => (i === j ? bet !== true : bet)));
  return (
    <fieldset class="bets" aria-label={sayMembership('bets', { count: CANDIDATES })}>
      {clue.candidates.map((candidate, i) => {
        const state = stateOf(bets[i] ?? null);
        const byte = clue.cells[cellIndex(candidate, clue.domain, clue)]!;
        const own = Math.round((100 * (candidate.group === 1 ? byte : 255 - byte)) / 255);
        const words = sayMembership(`state.${state}`);
        return (
          <button
            key={i}
            type="button"
            class={`bet bet-${state}`}
            disabled={!open}
            aria-label={sayMembership('candidate', {
              n: i + 1,
              value: valueText(clue, candidate),
              state: words,
            })}
            onClick={() => press(i)}
            onFocus={() => onLook(i)}
            onBlur={() => onLook(null)}
            onPointerEnter={() => onLook(i)}
          >
            <span class="bet-who">
              {i + 1}
              <MarkerSign marker={candidate.group === 1 ? 'amber' : 'blue'} side="0.9em" />
            </span>
            <small>{sayPromise('percent', { percent: own })}</small>
            <b>{words}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
