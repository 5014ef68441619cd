// The question at the end: one tap for players, then bars for everybody. Who said what is shown to nobody.
import { useState } from 'preact/hooks';
import { EXIT_ANSWERS, type ExitAnswer } from '../../shared/protocol/exit.ts';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import type { Session } from '../net/session.ts';
import { say } from '../words/words.ts';
import './exit.css';

interface ExitQuestionProps {
  readonly connection: Connection;
  readonly session: Session;
  readonly view: MatchView;
}

export function ExitQuestion({ connection, session, view }: ExitQuestionProps) {
  const [tapped, setTapped] = useState<ExitAnswer | null>(null);
  const own = tapped ?? view.you?.exit ?? null;
  if (view.settings.pace === 'own' || !view.you) return null;
  if (own !== null) return <ExitBars counts={session.crowd?.exit} own={own} />;
  const answer = async (each: ExitAnswer) => {
    setTapped(each);
    if (!(await connection.tell('exit', { answer: each })).ok) setTapped(null);
  };
  return (
    <section class="exit" aria-label={say('exit.title')}>
      <h2>{say('exit.question')}</h2>
      <div class="exit-choices">
        {EXIT_ANSWERS.map((each) => (
          <button key={each} type="button" class="button quiet compact" onClick={() => void answer(each)}>
            {say(`exit.answers.${each}`)}
          </button>
        ))}
      </div>
    </section>
  );
}

export const hasAnswers = ({ crowd }: Session): boolean => (crowd?.exit ?? []).some((count) => count > 0);

interface ExitBarsProps {
  readonly counts: readonly number[] | undefined; // in the order of the answers
  readonly own?: ExitAnswer | null;
}

/** Nothing until somebody has answered. */
export function ExitBars({ counts = [], own = null }: ExitBarsProps) {
  const said = counts.reduce((sum, count) => sum + count, 0);
  if (said === 0) return null;
  const most = Math.max(...counts);
  return (
    <section class="exit" aria-label={say('exit.title')}>
      <h2>{say('exit.question')}</h2>
      <ul class="exit-bars num">
        {EXIT_ANSWERS.map((each, i) => {
          const count = counts[i] ?? 0;
          return (
            <li key={each} class={each === own ? 'own' : ''}>
              <span>
                {say(`exit.answers.${each}`)}
                {each === own && <span class="hidden"> ({say('exit.yours')})</span>}
              </span>
              <i aria-hidden="true">
                <b style={{ width: `${(100 * count) / most}%` }} />
              </i>
              <strong>{count}</strong>
            </li>
          );
        })}
      </ul>
      <p class="small dim num">{say('exit.said', { count: said })}</p>
    </section>
  );
}
