// Every message a client may send, with its shape; the server parses with these, the SDK is typed from them.
import { z } from 'zod';
import { EXIT_ANSWERS } from './exit.ts';
import { EXTRA_TIMES } from './extraTime.ts';
import { CHOSEN_PACES, PACES, withPace } from './pace.ts';
import { PROTOCOL } from './version.ts';

const secret = z.string().regex(/^[A-Za-z0-9_-]{22,64}$/); // at least 128 bits, base64url

const ROLES = ['player', 'screen', 'host', 'booth', 'moderator'] as const;
export type Role = (typeof ROLES)[number];

/** joinById(CODE, JoinOptions). A player with the host's key is both (solo, or friends playing along). */
export const JoinOptions = z.strictObject({
  protocol: z.literal(PROTOCOL), // the page's, added where it joins
  role: z.enum(ROLES),
  name: z.string().max(200).optional(),
  seatKey: secret, // a moderator's is the key of their link
  hostKey: secret.optional(),
});
export type JoinOptions = Omit<z.infer<typeof JoinOptions>, 'protocol'>;

const nothing = z.strictObject({});

/** Whose seats go into the next match: everybody's, those of phones that are here, or only of those just come for it. */
const KEEPS = ['all', 'here', 'new'] as const;
export type Keep = (typeof KEEPS)[number];

export const MESSAGES = {
  hello: nothing, // → Outcome<MatchView>
  rename: z.strictObject({ name: z.string().max(200) }), // → Outcome<null>, like all below unless said
  guess: z.strictObject({ round: z.number().int().min(0), guess: z.unknown() }), // parsed again by the round type
  lock: z.strictObject({ round: z.number().int().min(0) }),
  unlock: z.strictObject({ round: z.number().int().min(0) }),
  ask: z.strictObject({ round: z.number().int().min(0), question: z.unknown() }), // → Outcome<unknown>, the round type's answer
  goOn: z.strictObject({ phase: z.enum(['reveal', 'standings']), round: z.number().int().min(0) }), // party
  extraTime: z.strictObject({ factor: z.literal(EXTRA_TIMES) }), // one's own, and not while guessing
  exit: z.strictObject({ answer: z.enum(EXIT_ANSWERS) }), // at the end
  'host.start': nothing,
  'host.pause': nothing,
  'host.resume': nothing,
  'host.next': nothing,
  'host.skip': nothing,
  'host.undoSkip': nothing, // for five seconds
  'host.extend': z.strictObject({ seconds: z.number().int().min(5).max(120) }),
  'host.untimed': nothing, // switch this round's timer off
  'host.end': nothing,
  'host.kick': z.strictObject({ player: z.string().max(16) }),
  'host.lock': z.strictObject({ locked: z.boolean() }), // the room's door
  'host.again': z.strictObject({ keep: z.enum(KEEPS).default('all') }), // a new match in this room
  'host.extraTime': z.strictObject({ player: z.string().max(16), factor: z.literal(EXTRA_TIMES) }), // with the key
  'host.moderator': z.strictObject({ key: secret.nullable() }), // with the key; the link of before opens no more
  'host.pace': z.strictObject({ pace: z.enum(CHOSEN_PACES) }), // with the key, before the start
  'host.lookBack': z.strictObject({ round: z.number().int().min(0).nullable() }), // all screens; null: back to now
  'host.seeAgain': z.strictObject({ round: z.number().int().min(0) }), // → Outcome<ReplayedRound>, for this host alone
  'host.takeBack': nothing, // with the key: whoever stood in for the host no longer does
  'host.passOn': nothing, // whoever stands in hands it on
} as const;

/** What hosts are told while people guess: who, and never what. */
export interface GuessNews {
  readonly locked: readonly string[];
  readonly placed: readonly string[]; // those who have locked in, too
}

export type MessageName = keyof typeof MESSAGES;

const settings = z.strictObject({
  timer: z.enum(['on', 'slow', 'off']).default('on'), // slow: half as long again
  pace: z.enum(PACES).default('teacher'),
  capacity: z.number().int().min(1).max(200).default(200),
});
export const MatchSettings = z.preprocess(withPace, settings);
export type MatchSettings = z.infer<typeof MatchSettings>;

/** PUT /api/rooms/CODE/address, with the host's key as bearer token; null: back to the server's best guess. */
export const AddressChoice = z.strictObject({ address: z.string().min(1).max(60).nullable() });

/** What GET and PUT there answer. Nothing is offered where the page was reached by a name. */
export interface OfferedAddresses {
  readonly addresses: readonly { readonly address: string; readonly adapter: string; readonly url: string }[];
  readonly current: string; // base of the links now, without a trailing slash
}

export const CreateRoom = z.strictObject({
  playlist: z.union([z.string().max(60), z.array(z.unknown()).max(40)]),
  settings: z.preprocess(withPace, settings.partial().optional()),
});

/** POST /api/rooms → 201 */
export interface CreatedRoom {
  readonly code: string;
  readonly hostKey: string;
  readonly matchId: string;
  readonly joinUrl: string;
  readonly screenUrl: string;
  readonly hostUrl: string;
}
