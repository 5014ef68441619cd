// For whoever has come in the finale: that they are in, and when it begins.
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Session } from '../net/session.ts';
import { Heading } from '../parts/Heading.tsx';
import { say } from '../words/words.ts';
import { WhoIsHere } from './WhoIsHere.tsx';

interface NextGameProps {
  readonly session: Session;
  readonly view: MatchView;
  readonly name: string; // one's own
}

export function NextGame({ session, view, name }: NextGameProps) {
  return (
    <section class="stack next-game">
      <p class="dim cut">{name}</p>
      <Heading>{say('people.next')}</Heading>
      <p>{say(view.settings.autoAdvance ? 'people.nextAlone' : 'people.nextHost')}</p>
      <WhoIsHere session={session} own={view.you?.id} />
    </section>
  );
}
