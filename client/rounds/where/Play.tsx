// Finding somebody behind a location filter as it is played: aim, choose a radius, ask, see what is left of the town.
import { useMemo, useState } from 'preact/hooks';
import {
  RADII,
  TOWN,
  type WhereAnswer,
  type WhereGuess,
  type WhereQuestion,
} from '../../../shared/rounds/where.ts';
import { Film } from '../../board/Film.tsx';
import { MarkerSign } from '../../board/MarkerSign.tsx';
import { AskButton } from '../../kit/asking/AskButton.tsx';
import { Budget } from '../../kit/asking/Budget.tsx';
import { useQuestions } from '../../kit/asking/useQuestions.ts';
import '../../kit/placing/find.css';
import type { PlayProps } from '../../kit/round.ts';
import { whereWords } from './naming.ts';
import { remainingShare } from './remaining.ts';
import { TownBoard } from './TownBoard.tsx';
import { standing, TownMap } from './TownMap.tsx';
import './where.css';
import { sayAsking } from '../../kit/asking/words.ts';
import { decimalText } from '../../words/numbers.ts';
import { sayWhere } from './words.ts';

const FIRST_RADIUS_M = 500;

export function Play({ spec, stage, you, open, onGuess, onAsk }: PlayProps<'where'>) {
  const questions = useQuestions<WhereQuestion, WhereAnswer>(you, spec.questions, onAsk);
  const [own, setOwn] = useState<WhereGuess | null>(null);
  const [chosenM, setChosenM] = useState(FIRST_RADIUS_M);
  const pin = own ?? ((you?.guess ?? null) as WhereGuess | null);
  const radiusM = spec.radiusM ?? chosenM;
  const share = useMemo(() => remainingShare(questions.asked), [questions.asked.length]);
  const aimed = pin && { x: Math.round(pin.x), y: Math.round(pin.y), radiusM };
  const same = aimed && questions.asked.find(({ question }) => sameDisc(question, aimed));
  const words = whereWords(spec);
  const place = (next: WhereGuess) => {
    setOwn(next);
    onGuess(next);
  };

  return (
    <div class={`find-play where-play stage-${stage}`}>
      <div class="find-board">
        <Film
          stage={stage}
          top={
            <>
              <b>{words.model}</b>
              {stage === 'phone' ? null : (
                <span>{sayWhere('town', { width: TOWN.widthM, height: TOWN.heightM })}</span>
              )}
            </>
          }
          bottom={
            <span>
              {you
                ? sayWhere('left', { percent: percentText(share) })
                : sayAsking('eachHas', { count: spec.questions })}
            </span>
          }
        >
          <TownBoard
            pin={pin}
            open={open && you !== null}
            spoken={aimed ? sayWhere('spoken', { x: aimed.x, y: aimed.y, radius: radiusM }) : ''}
            onPin={place}
          >
            <TownMap asked={questions.asked}>
              {aimed && open && questions.left > 0 ? (
                <circle class="disc-aim" cx={aimed.x} cy={aimed.y} r={radiusM} />
              ) : null}
            </TownMap>
            {pin ? (
              <span class="town-sign" style={standing(pin)}>
                <MarkerSign marker="you" side="34px" />
              </span>
            ) : null}
          </TownBoard>
        </Film>
      </div>
      {you && !you.locked ? (
        <div class="find-side asking">
          {spec.radiusM === null ? (
            <label class="where-radius">
              <span>{sayWhere('radius')}</span>
              <input
                type="range"
                min={RADII.lowM}
                max={RADII.highM}
                step={RADII.stepM}
                value={chosenM}
                disabled={!open}
                onInput={(event) => setChosenM(Number(event.currentTarget.value))}
              />
              <b>{sayWhere('metres', { metres: chosenM })}</b>
            </label>
          ) : null}
          <Budget
            all={spec.questions}
            answers={questions.asked.map(({ question, answer }, i) => (
              <Verdict key={i} n={i + 1} question={question} passes={answer.passes} />
            ))}
          />
          <AskButton
            words={sayAsking('askHere')}
            known={Boolean(same)}
            left={questions.left}
            busy={questions.busy}
            ready={open && aimed !== null && !same}
            refused={questions.refused}
            onAsk={() => {
              if (aimed) void questions.ask(aimed);
            }}
          />
          {questions.asked.length === 0 ? <p class="asking-know">{sayWhere('know')}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

interface VerdictProps {
  readonly n: number;
  readonly question: WhereQuestion;
  readonly passes: boolean;
}

function Verdict({ n, question: { x, y, radiusM }, passes }: VerdictProps) {
  const what = `${sayWhere('asked', { x, y, radius: radiusM })}: ${sayWhere(passes ? 'yes' : 'no')}`;
  return (
    <span
      class={`where-verdict${passes ? ' where-yes' : ''}`}
      role="img"
      aria-label={sayAsking('question', { n, what })}
    >
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="3" aria-hidden="true">
        <path d={passes ? 'M4 13L9 18 20 6' : 'M6 6L18 18M18 6L6 18'} />
      </svg>
    </span>
  );
}

const sameDisc = (a: WhereQuestion, b: WhereQuestion): boolean =>
  a.x === b.x && a.y === b.y && a.radiusM === b.radiusM;

const percentText = (share: number): string =>
  share >= 0.1 ? String(Math.round(100 * share)) : decimalText(100 * share, 1);
