// Which of a machine's addresses phones are likeliest to reach, best first. Pure: interfaces in, list out.
// A laptop has many: of virtual machines, containers, VPNs, unplugged adapters. The first one is often none of a
// classroom's network, so every name and range below was seen on somebody's machine.
import type { NetworkInterfaceInfo } from 'node:os';

export interface Candidate {
  readonly address: string;
  /** What the system calls the adapter it belongs to. */
  readonly adapter: string;
}

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const VIRTUAL =
  /^(vethernet|docker|br-|veth|virbr|vmnet|vmenet|vboxnet|lxc|lxdbr|podman|cni|flannel|cali|kube|bridge\d|gif|stf|awdl|llw|dummy)|virtual|vmware|hyper-v|\bwsl\b|loopback|bluetooth/i;
const TUNNEL =
  /^(tun|tap|utun|wg|ppp|ipsec|zt|feth)|vpn|tailscale|wireguard|zerotier|nordlynx|proton|mullvad|hamachi|radmin|anyconnect|fortinet|fortissl|globalprotect|pangp|zscaler|cloudflare|\bwarp\b|\btap-/i;
const PHYSICAL =
  /^(wi-?fi|wlan|wireless|wl[a-z0-9]|ww[a-z0-9]|en[a-z]?\d|en[ospx]|eth\d|ethernet|lan|local area connection(?!\*)|usb\d|bond\d)|drahtlos|sans fil|inal[aá]mbric/i;
/** Adapters that a hypervisor has made carry its maker's prefix, whatever they are called. */
const HYPERVISOR = /^(0a:00:27|00:50:56|00:0c:29|00:15:5d|02:42|00:1c:42|00:ff|08:00:27|52:54:00)/i;
/** Hyper-V gives its switches own addresses, except the one that stands in for the real card. */
const BRIDGED = /^vethernet/i;

const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
const CARRIER = /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./; // also Tailscale's
const NOWHERE = /^(0\.|127\.|169\.254\.|192\.0\.0\.|22[4-9]\.|2[345]\d\.|fe[89ab]|::1?$)/i;

/** Loopback, link-local and multicast addresses are left out; IPv6 ones too unless the server listens on them. */
export function rankAddresses(interfaces: Interfaces, withIpv6: boolean): readonly Candidate[] {
  const all = Object.entries(interfaces).flatMap(([adapter, infos = []]) =>
    infos
      .filter(({ internal, family, address }) => !internal && isUsable(family, address, withIpv6))
      .map(({ address, family, mac }) => ({
        address,
        adapter,
        rank: adapterRank(adapter, mac) + rangeRank(address) + (family === 'IPv6' ? 0.5 : 0),
      })),
  );
  return all
    .toSorted((a, b) => a.rank - b.rank) // stable: equals stay in the system's order
    .map(({ address, adapter }) => ({ address, adapter }));
}

const isUsable = (family: string, address: string, withIpv6: boolean): boolean =>
  !NOWHERE.test(address) && (family === 'IPv4' || withIpv6);

function adapterRank(adapter: string, mac: string): number {
  if (TUNNEL.test(adapter)) return 40;
  if (BRIDGED.test(adapter) && !HYPERVISOR.test(mac)) return 10;
  if (VIRTUAL.test(adapter)) return 30;
  if (HYPERVISOR.test(mac)) return 20; // or this machine is a virtual one itself, and then it has no better card
  return PHYSICAL.test(adapter) ? 0 : 10;
}

function rangeRank(address: string): number {
  if (CARRIER.test(address)) return 40;
  return PRIVATE.test(address) || /^f[cd]/i.test(address) ? 0 : 5;
}
