// From a client's message to a command of the match. Who may send what is settled by the name; shapes by messages.ts.
import type { z } from 'zod';
import type { MESSAGES, MessageName } from '../../shared/protocol/messages.ts';
import { MODERATOR_MAY } from '../../shared/protocol/moderator.ts';
import type { Refusal } from '../../shared/protocol/refusals.ts';
import type { Command } from '../match/commands.ts';
import type { PlayerId } from '../match/match.ts';
import { hashOf, type Seated } from './seats.ts';

/** `hello` and `host.seeAgain` read, `host.again` leaves the match behind: the room answers them itself. */
export type CommandName = Exclude<MessageName, 'hello' | 'host.again' | 'host.seeAgain'>;

type Payload<N extends MessageName> = z.output<(typeof MESSAGES)[N]>;

interface Sender {
  readonly player: PlayerId; // '' for a host without a seat, who sends host commands only
  readonly present: () => readonly PlayerId[];
  readonly connected: () => readonly PlayerId[]; // longest here first
}

const COMMANDS: { readonly [N in CommandName]: (payload: Payload<N>, sender: Sender) => Command } = {
  rename: ({ name }, { player }) => ({ type: 'rename', player, name }),
  guess: ({ round, guess }, { player }) => ({ type: 'guess', player, round, guess }),
  lock: ({ round }, { player, present }) => ({ type: 'lock', player, round, present: present() }),
  unlock: ({ round }, { player }) => ({ type: 'unlock', player, round }),
  ask: ({ round, question }, { player }) => ({ type: 'ask', player, round, question }),
  goOn: ({ phase, round }, { player, present }) => ({
    type: 'goOn',
    player,
    phase,
    round,
    present: present(),
  }),
  extraTime: ({ factor }, { player }) => ({ type: 'extraTime', player, factor, byHost: false }),
  exit: ({ answer }, { player }) => ({ type: 'exit', player, answer }),
  'host.start': () => ({ type: 'start' }),
  'host.pause': () => ({ type: 'pause' }),
  'host.resume': () => ({ type: 'resume' }),
  'host.next': () => ({ type: 'next' }),
  'host.skip': () => ({ type: 'skip' }),
  'host.undoSkip': () => ({ type: 'undoSkip' }),
  'host.extend': ({ seconds }) => ({ type: 'extend', seconds }),
  'host.untimed': () => ({ type: 'untimed' }),
  'host.end': () => ({ type: 'end' }),
  'host.kick': ({ player }) => ({ type: 'kick', player }),
  'host.lock': ({ locked }) => ({ type: 'door', locked }),
  'host.extraTime': ({ player, factor }) => ({ type: 'extraTime', player, factor, byHost: true }),
  'host.moderator': ({ key }) => ({ type: 'moderator', keyHash: key === null ? null : hashOf(key) }),
  'host.pace': ({ pace }) => ({ type: 'pace', pace }),
  'host.lookBack': ({ round }) => ({ type: 'lookBack', round }),
  'host.takeBack': () => ({ type: 'takeBack' }),
  'host.passOn': (_, { connected }) => ({ type: 'passOn', connected: connected() }),
};

/** The command for a payload that has passed the schema of its name. */
export const commandFor = <N extends CommandName>(name: N, payload: Payload<N>, sender: Sender): Command =>
  COMMANDS[name](payload, sender);

const WITH_KEY: ReadonlySet<MessageName> = new Set([
  'host.moderator',
  'host.pace',
  'host.takeBack',
  'host.extraTime',
]);

/** Why this sender may not send a message of this name, or null. `hosts`: with the key, or standing in (H1, H5). */
export function senderRefusal(
  name: MessageName,
  { role, player, isHost }: Seated,
  hosts: boolean,
): Refusal | null {
  if (!name.startsWith('host.')) return player ? null : 'player-only';
  if (role === 'moderator') return MODERATOR_MAY.has(name) ? null : 'host-only'; // M1
  return (WITH_KEY.has(name) ? isHost : hosts) ? null : 'host-only';
}
