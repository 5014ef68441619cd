// The host joins as a player, in this very tab. Whoever plays can hardly be a teacher too, so a party is offered.
import { useState } from 'preact/hooks';
import type { MatchView } from '../../shared/protocol/view.ts';
import type { Connection } from '../net/connection.ts';
import { keepSeat, seatIn } from '../net/seats.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { go } from '../route.ts';
import { say } from '../words/words.ts';

interface PlayAlongProps {
  readonly connection: Connection;
  readonly view: MatchView;
}

export function PlayAlong({ connection, view }: PlayAlongProps) {
  const [asking, setAsking] = useState(false);
  const play = () => {
    keepSeat(view.code, { ...seatIn(view.code), hosting: 'along' });
    go(`/${view.code}`);
  };
  const asParty = async () => {
    if ((await connection.tell('host.pace', { pace: 'party' })).ok) play();
  };
  return (
    <>
      <button
        type="button"
        class="button quiet compact"
        onClick={() => (view.settings.pace === 'teacher' ? setAsking(true) : play())}
      >
        {say('pace.along.button')}
      </button>
      {asking && (
        <Confirm
          title={say('pace.along.title')}
          body={say('pace.along.body')}
          yes={say('pace.along.party')}
          no={say('pace.along.teacher')}
          onYes={() => void asParty()}
          onNo={play}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
