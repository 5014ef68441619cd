// What is hidden, what the model is, whom to find: a few seconds to read before the board comes.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Session } from '../net/session.ts';
import { hasFailed } from '../parts/drawing.ts';
import { Heading } from '../parts/Heading.tsx';
import { lastsSeconds, useTimeLeft } from '../parts/secondsLeft.ts';
import { roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';

interface BriefingProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly round: number;
}

export function Briefing({ session, view, round }: BriefingProps) {
  const headline = view.rounds[round];
  const left = useTimeLeft(session);
  if (!headline) return null;
  if (hasFailed(view)) return <Failed view={view} round={round} />;
  const words = roundWords(headline.spec);
  const seconds = lastsSeconds(view, round);
  const commitment = view.phase.name === 'briefing' ? view.phase.commitment : null;
  return (
    <div class="page column briefing">
      <div class="row between">
        <span class="small dim num">{say('round.of', { n: round + 1, total: view.rounds.length })}</span>
        <span class="small dim num">
          {left.seconds
            ? say('briefing.begins', { count: left.seconds })
            : say(view.settings.pace === 'teacher' && !view.isHost ? 'briefing.waits' : 'briefing.ready')}
        </span>
      </div>
      <div class="stack briefing-what">
        <p>{words.hidden}</p>
        <Heading>{words.question}</Heading>
      </div>
      <dl class="facts">
        <dt>{say('briefing.model')}</dt>
        <dd>{words.model}</dd>
        <dt>{say('briefing.protection')}</dt>
        <dd>{words.protection}</dd>
        <dt>{say('briefing.time')}</dt>
        <dd>
          {seconds === null
            ? say('briefing.untimed')
            : say('briefing.seconds', { count: Math.round(seconds) })}
        </dd>
        <dt>{say('briefing.hint')}</dt>
        <dd class="hint">{words.hint}</dd>
      </dl>
      <div class="grow" />
      {commitment && (
        <p class="tiny faint sealed">{say('briefing.sealed', { note: commitment.slice(0, 12) })}</p>
      )}
    </div>
  );
}

function Failed({ view, round }: Omit<BriefingProps, 'session'>) {
  return (
    <div class="page column briefing">
      <span class="small dim num">{say('round.of', { n: round + 1, total: view.rounds.length })}</span>
      <div class="stack briefing-what">
        <Heading>{say('briefing.failedTitle')}</Heading>
        <p>{say('briefing.failed')}</p>
      </div>
    </div>
  );
}
