// Network adapters as node:os tells of them.
import type { NetworkInterfaceInfo } from 'node:os';

/** An address of an adapter. Without `mac` it is a real card's. */
export function card(address: string, mac = 'a4:83:e7:12:34:56'): NetworkInterfaceInfo {
  const internal = address.startsWith('127.') || address === '::1';
  return address.includes(':')
    ? {
        family: 'IPv6',
        address,
        mac,
        internal,
        netmask: 'ffff:ffff:ffff:ffff::',
        cidr: `${address}/64`,
        scopeid: 0,
      }
    : { family: 'IPv4', address, mac, internal, netmask: '255.255.255.0', cidr: `${address}/24` };
}
