// Which address goes into the QR code: interface lists as people's machines have them, with what phones can reach first.
import { describe, expect, it } from 'vitest';
import { type Interfaces, rankAddresses } from '../../../../server/http/reachable.ts';
import { card } from '../../../support/cards.ts';

interface Machine {
  readonly name: string;
  readonly interfaces: Interfaces;
  readonly best: string | undefined;
  readonly rest?: readonly string[]; // the others, in order, where that matters
}

const lo = [card('127.0.0.1'), card('::1')];
const HYPER_V = '00:15:5d:01:02:03';

const MACHINES: readonly Machine[] = [
  {
    name: 'Windows with WSL and Docker: its switch comes first',
    interfaces: {
      'vEthernet (WSL)': [card('fe80::1', HYPER_V), card('172.22.16.1', HYPER_V)],
      'vEthernet (Default Switch)': [card('172.29.96.1', HYPER_V)],
      'Wi-Fi': [card('fe80::2'), card('192.168.1.23')],
      'Loopback Pseudo-Interface 1': lo,
    },
    best: '192.168.1.23',
    rest: ['172.22.16.1', '172.29.96.1'],
  },
  {
    name: 'Windows in German with VPN, an unplugged adapter and VirtualBox',
    interfaces: {
      'LAN-Verbindung* 1': [card('169.254.83.107')],
      NordLynx: [card('10.5.0.2', '00:00:00:00:00:00')],
      'Ethernet 3': [card('192.168.56.1', '0a:00:27:00:00:0d')],
      WLAN: [card('192.168.178.40')],
    },
    best: '192.168.178.40',
    rest: ['192.168.56.1', '10.5.0.2'],
  },
  {
    name: 'Windows whose real card stands behind a Hyper-V switch',
    interfaces: {
      'vEthernet (WSL (Hyper-V firewall))': [card('172.22.16.1', HYPER_V)],
      'vEthernet (External)': [card('10.20.30.40')],
    },
    best: '10.20.30.40',
  },
  {
    name: 'Windows with VMware, an OpenVPN adapter called Ethernet 2, and a cable',
    interfaces: {
      'VMware Network Adapter VMnet8': [card('192.168.239.1', '00:50:56:c0:00:08')],
      'OpenVPN TAP-Windows6': [card('10.8.0.6', '00:ff:aa:bb:cc:dd')],
      Ethernet: [card('10.0.0.17')],
    },
    best: '10.0.0.17',
    rest: ['192.168.239.1', '10.8.0.6'],
  },
  {
    name: 'macOS with utun, a bridge for virtual machines and Thunderbolt',
    interfaces: {
      lo0: lo,
      utun4: [card('10.11.12.13', '00:00:00:00:00:00')],
      bridge100: [card('192.168.64.1', '3e:22:fb:00:00:64')],
      awdl0: [card('fe80::3')],
      en0: [card('fe80::4'), card('192.168.0.12')],
    },
    best: '192.168.0.12',
    rest: ['192.168.64.1', '10.11.12.13'],
  },
  {
    name: 'macOS on the public network of a university, with Tailscale',
    interfaces: {
      lo0: lo,
      utun3: [card('100.96.1.2', '00:00:00:00:00:00')],
      en0: [card('141.20.5.6')],
      vmenet0: [card('192.168.65.1')],
    },
    best: '141.20.5.6',
    rest: ['192.168.65.1', '100.96.1.2'],
  },
  {
    name: 'Linux with Docker, OpenVPN and Tailscale before its Wi-Fi',
    interfaces: {
      lo,
      docker0: [card('172.17.0.1', '02:42:aa:bb:cc:dd')],
      'br-1f2e3d4c5b6a': [card('172.18.0.1', '02:42:11:22:33:44')],
      tun0: [card('10.8.0.2', '00:00:00:00:00:00')],
      tailscale0: [card('100.101.102.103', '00:00:00:00:00:00')],
      virbr0: [card('192.168.122.1', '52:54:00:11:22:33')],
      wlp3s0: [card('192.168.1.23')],
    },
    best: '192.168.1.23',
  },
  {
    name: 'Linux with a VPN that lends its address from the private ranges, and a cable',
    interfaces: {
      lo,
      wg0: [card('192.168.1.50')],
      proton0: [card('10.2.0.2')],
      enp0s31f6: [card('172.16.4.5')],
    },
    best: '172.16.4.5',
  },
  {
    name: 'a server that is a virtual machine itself, with containers',
    interfaces: {
      lo,
      docker0: [card('172.17.0.1', '02:42:aa:bb:cc:dd')],
      eth0: [card('10.1.2.3', '00:50:56:aa:bb:cc')],
    },
    best: '10.1.2.3',
  },
  {
    name: 'two Wi-Fi cards: the system’s order, and both are offered',
    interfaces: { 'Wi-Fi': [card('192.168.1.23')], 'Wi-Fi 2': [card('10.0.0.8')] },
    best: '192.168.1.23',
    rest: ['10.0.0.8'],
  },
  {
    name: 'an adapter of a name nobody has heard of, before a virtual one',
    interfaces: { vmnet1: [card('172.16.55.1')], q7: [card('192.168.1.23')] },
    best: '192.168.1.23',
  },
  { name: 'only a VPN: better than nothing', interfaces: { lo, tun0: [card('10.8.0.2')] }, best: '10.8.0.2' },
  { name: 'no network', interfaces: { lo }, best: undefined },
  { name: 'only an unplugged adapter', interfaces: { lo, eth0: [card('169.254.1.1')] }, best: undefined },
  {
    name: 'IPv6 only, on a server that listens on IPv4',
    interfaces: { lo, wlan0: [card('2001:db8::5'), card('fe80::5')] },
    best: undefined,
  },
];

describe('the address in the QR code', () => {
  it.each(MACHINES)('$name: $best', ({ interfaces, best, rest }) => {
    const [first, ...others] = rankAddresses(interfaces, false).map(({ address }) => address);
    expect(first).toBe(best);
    if (rest) expect(others).toEqual(rest);
  });

  it('does not depend on the order of adapters of different kinds', () => {
    for (const { interfaces, best, name } of MACHINES) {
      if (name.startsWith('two')) continue;
      const turned = Object.fromEntries(Object.entries(interfaces).toReversed());
      expect(rankAddresses(turned, false)[0]?.address, name).toBe(best);
    }
  });

  it('is IPv6 only where the server listens there and there is no IPv4; never one that needs a zone', () => {
    const wlan0 = [card('fe80::5'), card('2001:db8::5'), card('fd00::5')];
    expect(rankAddresses({ lo, wlan0 }, true).map(({ address }) => address)).toEqual([
      'fd00::5',
      '2001:db8::5',
    ]);
    const both = [card('fd00::5'), card('192.168.1.23')];
    expect(rankAddresses({ wlan0: both }, true)[0]?.address).toBe('192.168.1.23');
  });
});
