// The projector before a round: whom to find, by what model, behind what protection.

import { CodeBadge } from '../parts/CodeBadge.tsx';
import { hasFailed } from '../parts/drawing.ts';
import { lastsSeconds, useTimeLeft } from '../parts/secondsLeft.ts';
import { roundWords } from '../roundParts.tsx';
import { say } from '../words/words.ts';
import type { ProjectedProps } from './projected.ts';

export function ScreenBriefing({ session, view, round }: ProjectedProps & { readonly round: number }) {
  const { seconds } = useTimeLeft(session);
  const spec = view.rounds[round]?.spec;
  if (!spec) return null;
  const words = roundWords(spec);
  const time = lastsSeconds(view, round);
  const failed = hasFailed(view);
  const waits = view.settings.pace === 'teacher';
  return (
    <div class="wall-page">
      <header class="row between wall-head">
        <p class="dim num">{say('round.of', { n: round + 1, total: view.rounds.length })}</p>
        <CodeBadge code={view.code} />
      </header>
      <div class="wall-briefing">
        {!failed && <p class="wall-hidden">{words.hidden}</p>}
        <h1>{failed ? say('briefing.failedTitle') : words.question}</h1>
        <p class="wall-hint dim">{failed ? say('briefing.failed') : words.hint}</p>
      </div>
      {!failed && (
        <dl class="wall-facts">
          <div>
            <dt>{say('briefing.model')}</dt>
            <dd>{words.model}</dd>
          </div>
          <div>
            <dt>{say('briefing.protection')}</dt>
            <dd>{words.protection}</dd>
          </div>
          <div>
            <dt>{say('briefing.time')}</dt>
            <dd>
              {time === null ? say('briefing.untimed') : say('briefing.seconds', { count: Math.round(time) })}
            </dd>
          </div>
          <div class="end grow num">
            <dt>{say('screen.getReady')}</dt>
            <dd>
              {seconds
                ? say('briefing.begins', { count: seconds })
                : say(waits ? 'screen.hostBegins' : 'screen.soon')}
            </dd>
          </div>
        </dl>
      )}
    </div>
  );
}
