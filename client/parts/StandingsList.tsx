// The standings: the first few, your own place when it is further down, and the ghosts beside them.
import type { GhostStanding, Standing } from '../../shared/protocol/view.ts';
import { say, sayPlace, sayPoints, sayRank } from '../words/words.ts';
import { GhostSign } from './GhostSign.tsx';
import { rankAmong, rankOf } from './standing.ts';

interface StandingsListProps {
  readonly standings: readonly Standing[];
  readonly ghosts: readonly GhostStanding[];
  readonly own: string | undefined; // player id
  readonly most: number; // how many places are listed
  readonly withGains?: boolean; // what the last round brought
}

export function StandingsList({ standings, ghosts, own, most, withGains = true }: StandingsListProps) {
  const ordered = [...standings].sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name));
  const first = ordered.slice(0, most);
  const place = ordered.findIndex((standing) => standing.player === own);
  const around = place >= most ? ordered.slice(Math.max(most, place - 1), place + 2) : [];
  const hidden = ordered.length - first.length - around.length;
  if (ordered.length === 0 && ghosts.length === 0) return <p class="dim">{say('standings.empty')}</p>;
  return (
    <ol class="places">
      {[...first, ...around].map((standing) => (
        <Place
          key={standing.player}
          standing={standing}
          isOwn={standing.player === own}
          withGains={withGains}
        />
      ))}
      {hidden > 0 && <li class="more dim small">{say('standings.more', { count: hidden })}</li>}
      {ghosts.map((ghost) => (
        <Ghost
          key={ghost.attacker}
          ghost={ghost}
          rank={rankAmong(ghost, [...standings, ...ghosts])}
          total={standings.length + ghosts.length}
          withGains={withGains}
        />
      ))}
    </ol>
  );
}

interface PlaceProps {
  readonly standing: Standing;
  readonly isOwn: boolean;
  readonly withGains: boolean;
}

function Place({ standing, isOwn, withGains }: PlaceProps) {
  return (
    <li class={isOwn ? 'you' : ''} aria-current={isOwn || undefined}>
      <span class="rank num">
        <span aria-hidden="true">{rankOf(standing) ?? '–'}</span>
        <span class="hidden">{sayPlace(rankOf(standing))}</span>
      </span>
      <span class="name cut" translate={false}>
        {standing.name}
      </span>
      <span class="row gains">
        {withGains && <Move climbed={rankOf(standing) === null ? 0 : standing.climbed} />}
        {withGains && (
          <span class="dim small">{say('standings.gained', { points: sayPoints(standing.gained) })}</span>
        )}
      </span>
      <span class="points">{sayPoints(standing.points)}</span>
    </li>
  );
}

function Move({ climbed }: { readonly climbed: number }) {
  if (climbed === 0) return null;
  const up = climbed > 0;
  return (
    <span class="move">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={up ? 'M5 0L10 9H0Z' : 'M5 10L0 1H10Z'} fill="currentColor" />
      </svg>
      <span aria-hidden="true">{Math.abs(climbed)}</span>
      <span class="hidden">{say(up ? 'standings.up' : 'standings.down', { count: Math.abs(climbed) })}</span>
    </span>
  );
}

interface GhostProps {
  readonly ghost: GhostStanding;
  readonly rank: number | null; // among players and ghosts
  readonly total: number; // of both
  readonly withGains: boolean;
}

function Ghost({ ghost, rank, total, withGains }: GhostProps) {
  return (
    <li class="ghost">
      <GhostSign attacker={ghost.attacker} />
      <span class="cut">
        {say(`ghosts.${ghost.attacker}`)}{' '}
        {rank !== null && (
          <span class="small dim would">{say('standings.wouldBe', { rank: sayRank(rank), total })}</span>
        )}
      </span>
      <span class="dim small">
        {withGains && say('standings.gained', { points: sayPoints(ghost.gained) })}
      </span>
      <span class="points">{sayPoints(ghost.points)}</span>
    </li>
  );
}
