import type { ConfigFragment } from '../../core/configs/configFragment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import { fstabLines, FSTAB_PLACE } from './configs/fstabLines.ts';
import { HOSTS_PLACE, hostsLines, LOOPBACK_LINES } from './configs/hostsLines.ts';
import { lvmGlobals } from './configs/lvmLocalConf.ts';
import { serviceDropIns } from './configs/serviceDropIns.ts';
import { Address, Server } from './elements.ts';

/** Files that every server has: its names and addresses, its fixed mounts, and what keeps services waiting for them. */
export function configs({ index, paths }: ViewContext): readonly ConfigFragment[] {
  const servers = index.all(Server);
  const known = hostsLines(index);
  return [
    ...servers.flatMap(({ id: hostId }): ConfigFragment[] => [
      { hostId, path: 'etc/hosts', place: HOSTS_PLACE.loopback, lines: LOOPBACK_LINES },
      { hostId, path: 'etc/hosts', place: HOSTS_PLACE.servers, lines: known },
      ...whenFilled({ hostId, path: 'addresses', place: 0, lines: addressLines(hostId, index) }),
      ...whenFilled({ hostId, path: 'etc/fstab', place: FSTAB_PLACE.mounts, lines: fstabLines(hostId, index, paths) }),
    ]),
    ...lvmGlobals(paths),
    ...serviceDropIns(index),
  ];
}

function addressLines(serverId: string, index: ViewContext['index']): ConfigFragment['lines'] {
  return index
    .by(Address, 'serverId', serverId)
    .filter((address) => isIpAddress(address.ip))
    .map((address) => ({ text: address.ip, elementIds: [address.id] }));
}

function whenFilled(fragment: ConfigFragment): ConfigFragment[] {
  return fragment.lines.length > 0 ? [fragment] : [];
}
