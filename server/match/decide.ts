// What a command does: the events that follow from it, or why it is refused. Pure; the numbers are RULES.md's.
import { done, refused } from '../../shared/protocol/refusals.ts';
import { ask } from './asking.ts';
import type { Command, Decision } from './commands.ts';
import type { MatchEvent } from './events.ts';
import { answerExit } from './exit.ts';
import { setExtraTime } from './extraTime.ts';
import { goOn } from './goingOn.ts';
import { guess, lock, unlock } from './guessing.ts';
import { passOn, setPace, startPutOff, takeBack } from './handover.ts';
import { host, returned, tick } from './hosting.ts';
import { lookBack } from './lookingBack.ts';
import { freePlayerId, type Match, players, seatOf } from './match.ts';
import { parseName } from './names.ts';
import { readersIn, unreadRounds } from './reading.ts';
import { scoreAttack } from './scoring.ts';

/** The events that `command` leads to at `now` (epoch ms). Refused commands change nothing (L2). */
export function decide(match: Match, command: Command, now: number): Decision {
  switch (command.type) {
    case 'join':
      return join(match, command, now);
    case 'rename':
      return rename(match, command, now);
    case 'guess':
      return guess(match, command, now);
    case 'lock':
      return lock(match, command, now);
    case 'unlock':
      return unlock(match, command, now);
    case 'ask':
      return ask(match, command, now);
    case 'kick':
      return seatOf(match, command.player)
        ? done([{ type: 'removed', player: command.player, at: now }]) // S5
        : refused('no-seat');
    case 'door':
      return done([{ type: 'doorSet', locked: command.locked, at: now }]);
    case 'address':
      return done([{ type: 'addressChosen', address: command.address, at: now }]); // S8
    case 'moderator':
      return done([{ type: 'moderatorSet', keyHash: command.keyHash, at: now }]); // M2
    case 'drawn':
      return isSettled(match, command.round)
        ? refused('not-now') // T1
        : done([{ type: 'roundDrawn', round: command.round, drawn: command.drawn, at: now }]);
    case 'drawFailed':
      return isSettled(match, command.round)
        ? refused('not-now')
        : done([{ type: 'drawFailed', round: command.round, at: now }]); // P14
    case 'attacked':
      return match.drawn.has(command.round) && !match.attacks.get(command.round)?.has(command.attacker)
        ? done([{ ...command, score: scoreAttack(match, command.round, command.guess), at: now }])
        : refused('not-now');
    case 'read':
      return read(match, command, now);
    case 'returned':
      return done(returned(match, command.awayMs, now));
    case 'tick':
      return done(tick(match, command.present, command.hosting, now));
    case 'goOn':
      return goOn(match, command, now);
    case 'extraTime':
      return setExtraTime(match, command, now);
    case 'exit':
      return answerExit(match, command, now);
    case 'pace':
      return setPace(match, command.pace, now);
    case 'lookBack':
      return lookBack(match, command.round, now);
    case 'takeBack':
      return takeBack(match, now);
    case 'passOn':
      return passOn(match, command.connected, now);
    default:
      return host(match, command, now);
  }
}

/** V1: once for a closed round, and only of those who are still in it. */
function read(match: Match, { round, readers, reading }: Command & { type: 'read' }, at: number): Decision {
  const unread = unreadRounds(match).find(({ index }) => index === round);
  return unread && readersIn(unread).join() === readers.join()
    ? done([{ type: 'read', round, reading, at }])
    : refused('not-now');
}

/** Drawn, or known not to be drawable, or not there at all. */
const isSettled = (match: Match, round: number): boolean =>
  match.drawn.has(round) || match.undrawable.has(round) || round >= match.specs.length;

function join(match: Match, command: Command & { type: 'join' }, at: number): Decision {
  const known = match.seats.find((seat) => seat.seatHash === command.seatHash);
  if (known) return known.removed ? refused('removed') : done([]); // S1, S5
  if (match.doorLocked) return refused('room-locked'); // S4
  if (players(match).length >= match.settings.capacity) return refused('room-full'); // S4
  const name = parseName(command.name, players(match));
  if (!name.ok) return name;
  const { seatHash } = command;
  const joined: MatchEvent = { type: 'joined', player: freePlayerId(match), seatHash, name: name.value, at };
  return done([joined, ...startPutOff(match, at)]); // S6
}

function rename(match: Match, command: Command & { type: 'rename' }, at: number): Decision {
  const seat = seatOf(match, command.player);
  if (!seat) return refused('no-seat');
  if (match.phase.name === 'finale') return refused('match-over'); // S3
  const others = players(match).filter((other) => other.id !== seat.id);
  const name = parseName(command.name, others);
  if (!name.ok) return name;
  return name.value === seat.name
    ? done([])
    : done([{ type: 'renamed', player: seat.id, name: name.value, at }]);
}
