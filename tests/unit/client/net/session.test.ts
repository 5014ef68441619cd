// What a device makes of what it hears: the pure part of the connection.
import { describe, expect, test } from 'vitest';
import {
  type Crowd,
  closed,
  crowdSeen,
  drafted,
  dropped,
  isBehind,
  isBlocked,
  isFarBehind,
  isFinal,
  joined,
  lockAnswered,
  newSession,
  noticed,
  ownGuess,
  type Session,
  viewed,
} from '../../../../client/net/session.ts';
import { CLOSE } from '../../../../shared/protocol/room.ts';
import { PROTOCOL } from '../../../../shared/protocol/version.ts';
import type { MatchView, PhaseView } from '../../../../shared/protocol/view.ts';

const guessing: PhaseView = {
  name: 'guessing',
  round: 1,
  commitment: 'aa',
  clue: {
    type: 'find',
    pins: 1,
    domain: { x: { low: 0, high: 120, unit: 'm' }, y: { low: 0, high: 75, unit: 'm' } },
    columns: 1,
    rows: 1,
    cells: new Uint8Array(1),
  },
};

const aView = (change: Partial<MatchView> = {}): MatchView => ({
  protocol: PROTOCOL,
  matchId: 'm1',
  code: 'KMPX',
  playlist: 'taste',
  settings: { timer: 'on', pace: 'teacher', capacity: 200 },
  revision: 5,
  now: 1000,
  endsAt: null,
  pausedLeftMs: null,
  paused: false,
  rounds: [],
  phase: guessing,
  you: {
    id: 'p1',
    name: 'Ann',
    guess: null,
    locked: false,
    ready: false,
    asked: [],
    extraTime: 1,
    exit: null,
  },
  isHost: false,
  actingHost: null,
  undoSkipUntil: null,
  moderates: false,
  lookingBack: null,
  lockedPlayers: null,
  extraTime: null,
  placedPlayers: null,
  ...change,
});

const aCrowd = (change: Partial<Crowd> = {}): Crowd => ({
  phase: 'guessing',
  round: 1,
  revision: 5,
  endsAt: 0,
  paused: false,
  locked: 0,
  doorLocked: false,
  address: '',
  trouble: null,
  hostHere: true,
  exit: [],
  screens: 0,
  actingHost: null,
  ready: 0,
  playing: 0,
  people: [],
  ...change,
});

const pin = { places: [{ x: 1, y: 2 }] };
const fresh = () => joined(newSession('KMPX', 'player'));

describe('session', () => {
  test('a lost connection keeps the view, so that the screen stays', () => {
    const session = dropped(viewed(fresh(), aView(), 0), 'line');
    expect(session.view?.matchId).toBe('m1');
    expect(session.link).toEqual({ state: 'dropped', attempt: 0, failure: 'line', socketless: 0 });
    expect(dropped(session, 'no-server').link).toMatchObject({ attempt: 1, failure: 'no-server' });
  });

  test.each([
    [['no-socket', 'no-socket', 'no-socket'], true],
    [['no-socket', 'no-server', 'no-socket', 'no-socket'], false], // a restart in between
    [['no-socket', 'no-socket', 'line', 'no-socket'], false], // a socket has opened
    [['no-server', 'no-server', 'no-server', 'no-server'], false],
    [['no-server', 'no-socket', 'no-socket', 'no-socket'], true],
  ] as const)('after %j the network blocks sockets: %j', (failures, blocked) => {
    const session = failures.reduce<Session>(dropped, newSession('KMPX', 'player'));
    expect(isBlocked(session.link)).toBe(blocked);
    expect(isBlocked(joined(session).link)).toBe(false);
  });

  test('the same notice again is news', () => {
    const once = noticed(fresh(), 'offline');
    expect(noticed(once, 'offline').notices).toBe(once.notices + 1);
    expect(noticed(once, null)).toMatchObject({ notice: null, notices: once.notices });
  });

  test.each([
    [CLOSE.replaced, 'replaced', true],
    [CLOSE.removed, 'removed', true],
    [CLOSE.over, 'over', true],
    [1006, 'dropped', false],
    [4010, 'dropped', false],
  ])('close code %i means %s', (code, state, final) => {
    const { link } = closed(fresh(), code);
    expect(link.state).toBe(state);
    expect(isFinal(link)).toBe(final);
  });

  test('an older view of the same match, overtaken on its way, changes nothing', () => {
    const session = viewed(fresh(), aView({ revision: 7 }), 0);
    expect(viewed(session, aView({ revision: 6 }), 0)).toBe(session);
  });

  test('a view of another match is taken in whatever its revision', () => {
    const session = viewed(fresh(), aView({ revision: 7 }), 0);
    expect(viewed(session, aView({ matchId: 'm2', revision: 1 }), 0).view?.matchId).toBe('m2');
  });

  test('the newest guess of this device stands before the server\u2019s copy', () => {
    const session = drafted(viewed(fresh(), aView(), 0), 1, pin);
    expect(ownGuess(session)).toBe(pin);
    const told = viewed(session, aView({ revision: 6 }), 0);
    expect(ownGuess(told)).toBe(pin);
  });

  test('a guess for another round or outside guessing is not kept', () => {
    const session = viewed(fresh(), aView(), 0);
    expect(drafted(session, 0, pin).draft).toBeNull();
    const lobby = viewed(fresh(), aView({ phase: { name: 'lobby' } }), 0);
    expect(drafted(lobby, 1, pin).draft).toBeNull();
  });

  test('the draft falls when its round is over', () => {
    const session = drafted(viewed(fresh(), aView(), 0), 1, pin);
    const next = viewed(session, aView({ revision: 9, phase: { ...guessing, round: 2 } }), 0);
    expect(next.draft).toBeNull();
  });

  test('a commitment is remembered as it was first seen', () => {
    const session = viewed(fresh(), aView(), 0);
    const swapped = viewed(session, aView({ revision: 6, phase: { ...guessing, commitment: 'bb' } }), 0);
    expect(swapped.sealed[1]).toBe('aa');
  });

  test('a notice stays while the moment does and goes with it', () => {
    const session = noticed(viewed(fresh(), aView(), 0), 'guess-incomplete');
    expect(viewed(session, aView({ revision: 6 }), 0).notice).toBe('guess-incomplete');
    expect(viewed(session, aView({ revision: 6, phase: { name: 'lobby' } }), 0).notice).toBeNull();
  });

  test('an answered lock shows before the next view', () => {
    expect(lockAnswered(viewed(fresh(), aView(), 0), true).view?.you?.locked).toBe(true);
  });

  test('it knows when the public state has more to say, and when everybody waits for it', () => {
    const session = crowdSeen(viewed(fresh(), aView(), 0), aCrowd());
    expect(isBehind(session)).toBe(false);
    const renamed = crowdSeen(session, aCrowd({ revision: 6 }));
    expect([isBehind(renamed), isFarBehind(renamed)]).toEqual([true, false]);
    for (const change of [{ phase: 'reveal' }, { round: 2 }, { paused: true }, { endsAt: 9 }] as const)
      expect(isFarBehind(crowdSeen(session, aCrowd(change)))).toBe(true);
  });
});
