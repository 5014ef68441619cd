// /CODE: a nickname, then the match. Whoever has been here before goes straight back to their seat.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { JoinOptions } from '../../shared/protocol/messages.ts';
import { forgetLastRoom, hostKeyOf, keepSeat, type Seat, seatIn } from '../net/seats.ts';
import { isOutdated } from '../net/session.ts';
import { useConnection } from '../net/useConnection.ts';
import { Guarded } from '../parts/Guarded.tsx';
import { momentOf } from '../parts/moment.ts';
import { Gone } from './Gone.tsx';
import { Join } from './Join.tsx';
import { Loading } from './Loading.tsx';
import { Match } from './Match.tsx';

const optionsOf = (code: string, seat: Seat): JoinOptions => {
  const hostKey = seat.hosting !== 'no' ? hostKeyOf(code) : null;
  return { role: 'player', name: seat.name, seatKey: seat.key, ...(hostKey ? { hostKey } : {}) };
};

export function Player({ code }: { readonly code: string }) {
  const [seat, setSeat] = useState(() => seatIn(code));
  const [wanted, setWanted] = useState(seat.taken);
  const [isNew] = useState(!seat.taken);
  const options = useMemo(() => (wanted ? optionsOf(code, seat) : null), [code, wanted, seat]);
  const connection = useConnection(code, options, !isNew);
  const session = connection?.session.value ?? null;
  const seated = session?.link.state === 'joined' && session.view !== null;
  useEffect(() => {
    // from now on a reload comes back without asking
    if (seated) keepSeat(code, { ...seat, taken: true });
  }, [seated, code, seat]);
  const alone = seat.hosting === 'solo' && seated && session.view?.phase.name === 'lobby';
  useEffect(() => {
    if (alone) void connection?.tell('host.start');
  }, [alone, connection]);

  const staleKey = session?.link.state === 'refused' && session.link.refusal === 'wrong-host-key';
  useEffect(() => {
    // the code has been given to another match since; this browser is a plain player there
    if (staleKey && seat.hosting !== 'no') setSeat({ ...seat, hosting: 'no' });
  }, [staleKey, seat]);

  if (!wanted) {
    return (
      <Join
        code={code}
        name={seat.name}
        onJoin={(name) => {
          setSeat({ ...seat, name });
          setWanted(true);
        }}
      />
    );
  }
  if (!connection || !session) return <Loading session={null} />;

  const { link, view } = session;
  if (link.state === 'refused' && NAME_REFUSALS.has(link.refusal)) {
    return (
      <Join
        code={code}
        name={seat.name}
        refusal={link.refusal}
        onJoin={(name) => setSeat({ ...seat, name })}
      />
    );
  }
  if (link.state !== 'joined' && link.state !== 'connecting' && link.state !== 'dropped') {
    if (link.state !== 'replaced' && link.state !== 'leftOut' && !isOutdated(link)) forgetLastRoom();
    return <Gone code={code} link={link} onRetry={connection.rejoin} />;
  }
  if (!view) return <Loading session={session} />;
  return (
    <Guarded moment={momentOf(view)}>
      <Match connection={connection} session={session} view={view} isNew={isNew} />
    </Guarded>
  );
}

const NAME_REFUSALS: ReadonlySet<string> = new Set([
  'name-taken',
  'name-empty',
  'name-too-long',
  'name-refused',
]);
