// What the terminal says at the start.
import { renderUnicodeCompact } from 'uqr';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../server/config.ts';
import { greeting } from '../../../server/greeting.ts';
import type { Candidate } from '../../../server/http/reachable.ts';

const wifi = { address: '192.168.1.23', adapter: 'Wi-Fi' };
const vpn = { address: '10.5.0.2', adapter: 'NordLynx' };

function said(env: Record<string, string>, offered: readonly Candidate[]): string {
  const parsed = parseConfig(env);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return greeting(parsed.config, 2567, offered);
}

describe('the greeting', () => {
  it('has the best address as a QR code, and every other one with its adapter', () => {
    const text = said({}, [wifi, vpn]);
    expect(text).toContain('on this machine   http://localhost:2567\n');
    expect(text).toContain('for everybody     http://192.168.1.23:2567\n');
    expect(text).toContain('http://10.5.0.2:2567   (NordLynx)');
    expect(text).toContain(renderUnicodeCompact('http://192.168.1.23:2567'));
  });

  it('says nothing of others where there is one, or where a public address is set', () => {
    expect(said({}, [wifi])).not.toContain('or else');
    const text = said({ PUBLIC_URL: 'https://game.example' }, [wifi, vpn]);
    expect(text).toContain('for everybody     https://game.example\n');
    expect(text).not.toMatch(/192\.168|10\.5/);
    expect(text).toContain(renderUnicodeCompact('https://game.example'));
  });

  it('says that no phone can come where there is no network, but not to who wanted it so', () => {
    expect(said({}, [])).toContain('There is no network here');
    expect(said({ HOST: '127.0.0.1' }, [])).not.toMatch(/no network|for everybody|█/);
  });

  it('names the address that answers, where the server listens on one alone', () => {
    const text = said({ HOST: '192.168.1.23' }, [wifi]);
    expect(text).toContain('on this machine   http://192.168.1.23:2567\n');
    expect(text).toContain(renderUnicodeCompact('http://192.168.1.23:2567'));
    expect(said({ HOST: '::1' }, [])).toContain('http://[::1]:2567\n');
  });
});
