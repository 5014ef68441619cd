// What a server tells of finished matches over HTTP, and what it keeps to itself.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytesText } from '../../shared/encoding/bytesText.ts';
import type { NamedPlaylist } from '../../shared/protocol/playlists.ts';
import { knownPlan } from '../../shared/protocol/references.ts';
import type { FinishedMatch, MatchResults, ProtectionOverall } from '../../shared/protocol/results.ts';
import type { FindClue } from '../../shared/rounds/find.ts';
import { boardOver } from '../../shared/score/board.ts';
import { playedRounds } from '../reference/playedRounds.ts';
import { playedOut, store } from '../support/finished.ts';
import { goalie, team } from '../support/match.ts';
import { bootServer, dataFolder, type TestServer } from '../support/server.ts';

const dataDir = dataFolder();
let server: TestServer;
let id: string;
beforeAll(async () => {
  id = await store(dataDir, playedOut([goalie(), team()]));
  server = await bootServer({ dataDir });
});
afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const get = (path: string) => fetch(`${server.url}${path}`);

describe('a finished match', () => {
  it('comes whole, with its grids as bytes', async () => {
    const response = await get(`/api/matches/${id}`);
    expect(response.headers.get('content-type')).toMatch(/application\/json/);
    const { results, shown } = readBytesText(await response.text()) as FinishedMatch;
    expect(results.rounds).toHaveLength(2);
    expect((shown[0]?.clue as FindClue | undefined)?.cells).toBeInstanceOf(Uint8Array);
    expect(shown.map((round) => round?.reveal.guesses.length)).toEqual([12, 12]);
  });

  it('is downloaded as JSON that replays to its board, and as a table', async () => {
    const results = (await (await get(`/api/matches/${id}/results.json`)).json()) as MatchResults;
    expect(boardOver(playedRounds(results), knownPlan)).toEqual(results.board);
    const table = await get(`/api/matches/${id}/results.csv`);
    expect(table.headers.get('content-disposition')).toMatch(/results-v2\.csv/);
    expect((await table.text()).trim().split('\r\n')).toHaveLength(1 + 24);
  });

  it.each([
    ['results.csv?for=europe', /results-v2-europe\.csv/, /^\uFEFFversion;match;/],
    ['class.csv', /class-v2\.csv/, /^\uFEFFrank,name,points,/],
    ['class.csv?for=europe', /class-v2-europe\.csv/, /^\uFEFFrank;name;points;/],
    ['columns.md', /columns-v2\.md/, /^# Columns of/],
  ])('is downloaded as %s', async (file, name, start) => {
    const response = await get(`/api/matches/${id}/${file}`);
    expect(response.headers.get('content-disposition')).toMatch(name);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toMatch(start);
  });

  it.each(['results.xml', 'class.json', 'columns.csv', 'standings.csv'])(
    '%s is no file of a match',
    async (file) => {
      expect((await get(`/api/matches/${id}/${file}`)).status).toBe(404);
    },
  );

  it.each(['/api/matches/nothing', '/api/matches/%2e%2e', "/api/matches/';drop table events;--"])(
    '%s is none, and says so',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ message: expect.stringMatching(/\w+/) });
    },
  );

  it('T2 a match that is still open tells nothing', async () => {
    const { matchId } = await server.open();
    for (const path of [`/api/matches/${matchId}`, `/api/matches/${matchId}/results.json`])
      expect((await get(path)).status).toBe(404);
  });
});

describe('the board of all matches', () => {
  it('takes filters and refuses what is none', async () => {
    const board = async (query: string) =>
      ((await (await get(`/api/protection${query}`)).json()) as ProtectionOverall).board.map(
        ({ rounds }) => rounds,
      );
    expect(await board('')).toEqual([1, 1]); // one plan, asked for two people
    expect(await board('?scenario=soccer&target=team')).toEqual([1]);
    expect(await board('?scenario=company')).toEqual([]);
    for (const query of ['?scenario=chess', '?since=yesterday', '?target=a&target=b', '?more=1']) {
      const response = await get(`/api/protection${query}`);
      expect([response.status, await response.json()]).toEqual([
        400,
        expect.objectContaining({ error: 'bad-filter' }),
      ]);
    }
  });
});

describe('the playlists', () => {
  it('are told in the order in which hosts are offered them', async () => {
    const playlists = (await (await get('/api/playlists')).json()) as readonly NamedPlaylist[];
    expect(playlists.map(({ name }) => name)).toEqual([
      'lesson',
      'quick',
      'taste',
      'part1',
      'part2',
      'oracle',
      'price',
      'sweep',
      'booth',
    ]);
    expect(playlists.every(({ rounds }) => rounds.length > 0)).toBe(true);
  });
});
