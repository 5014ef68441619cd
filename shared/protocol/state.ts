// What Colyseus synchronises to everybody: public facts only. The truth, guesses and scores never come here,
// not even behind a view filter; field names are public too, so nothing secret is named.
import { type SchemaType, schema, t } from '@colyseus/schema';

export const SeatState = schema({ name: t.string(), connected: t.boolean().default(true) }, 'SeatState');
export type SeatState = SchemaType<typeof SeatState>;

export const MatchState = schema(
  {
    code: t.string(),
    phase: t.string().default('lobby'), // a PhaseName of view.ts
    round: t.uint8().default(0), // index into the playlist
    revision: t.uint32().default(0), // goes up whenever `hello` would say something new to somebody
    endsAt: t.float64().default(0), // server's epoch ms; 0 = no clock is running
    paused: t.boolean().default(false),
    locked: t.uint16().default(0), // how many have locked in; who has is for the host only
    playing: t.uint16().default(0), // of how many: who is here, and who has locked in and left
    doorLocked: t.boolean().default(false),
    address: t.string().default(''), // the host's choice among the server's; links are to be asked for again
    hostHere: t.boolean().default(false), // with the key, or standing in
    actingHost: t.string().default(''), // the player who stands in for the host; '' when nobody does
    ready: t.uint16().default(0), // how many want to go on from this reveal or these standings
    trouble: t.string().default(''), // a Refusal while the server's disk takes nothing
    exit: t.string().default(''), // how many said what at the end, as '3,0,2,1'; '' before it
    screens: t.uint16().default(0), // projectors connected now
    seats: t.map(SeatState), // by player id
  },
  'MatchState',
);
export type MatchState = SchemaType<typeof MatchState>;
