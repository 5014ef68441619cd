// What is said about the line, case by case.
import { describe, expect, test } from 'vitest';
import { dropped, type Failure, joined, newSession, noticed } from '../../../../client/net/session.ts';
import { lineWords } from '../../../../client/parts/lineWords.ts';

const fresh = newSession('KMPX', 'player');
const failing = (...failures: Failure[]) => failures.reduce(dropped, fresh);
const said = (session: typeof fresh, lasts = false) => lineWords(session, lasts, 'play.example:2567');

describe('what is said about the line', () => {
  test('a blink is nobody’s business; what lasts is said, whatever the count of attempts', () => {
    expect(said(fresh)).toBeNull();
    expect(said(fresh, true)).toMatch(/longer than usual/);
    expect(said(failing('no-server'))).toBeNull();
    expect(said(failing('no-server'), true)).toMatch(/does not answer/);
    expect(said(failing('no-server', 'no-server', 'no-server'))).toMatch(/does not answer/);
    expect(said(joined(fresh), true)).toBeNull();
  });

  test('somebody who just tried to send something is told at once', () => {
    expect(said(noticed(failing('line'), 'offline'))).not.toBeNull();
  });

  test('a network that blocks is named with the address to ask for; two lost sockets are not enough', () => {
    expect(said(failing('no-socket', 'no-socket'), true)).toMatch(/does not answer/);
    expect(said(failing('no-socket', 'no-socket', 'no-socket'))).toMatch(
      /blocks .* WebSockets to play\.example:2567/,
    );
  });

  test('a code that is unknown just now, and a server that is busy, are told as such', () => {
    expect(said(failing('unknown-code'))).toMatch(/does not know the game KMPX just now/);
    expect(said(failing('busy'), true)).toMatch(/busy or has just started/);
  });
});
