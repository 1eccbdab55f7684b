import { patchElement, putElements, removeElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { Initiator } from '../src/kinds/san/index.ts';
import { createBuilder } from '../src/templates/builder.ts';
import { workbench } from '../src/workbench.ts';
import { templateDesign } from './drbdVariants.ts';

const LUN = 'lun-0';
const DRBD_VOLUME = 'drbd-data-volume-0';

/** A volume of a single-primary DRBD resource that carries a volume group, active on one server at a time (HA-LVM). */
export function drbdHaLvmDesign(): Design {
  return patchElement(templateDesign('drbd-single-primary'), 'drbd-kolab-volume-0', { volumeGroup: 'vg_kolab' });
}

/** GFS2 on the bare device of two DRBD primaries, as in Clusters from Scratch. */
export function drbdGfs2Design(): Design {
  return templateDesign('drbd-dual-primary');
}

/** GFS2 in a shared volume group on the device of two DRBD primaries. */
export function drbdSharedGfs2Design(): Design {
  return patchElement(drbdGfs2Design(), DRBD_VOLUME, { volumeGroup: 'vg_data' });
}

/** OCFS2 with Pacemaker's stack on the bare device of two DRBD primaries. */
export function drbdOcfs2Design(): Design {
  return patchElement(drbdGfs2Design(), `filesystem-${DRBD_VOLUME}`, { fsType: 'ocfs2', name: 'OCFS2' });
}

/** OCFS2 in a shared volume group on the device of two DRBD primaries. */
export function drbdSharedOcfs2Design(): Design {
  return patchElement(drbdOcfs2Design(), DRBD_VOLUME, { volumeGroup: 'vg_data' });
}

/** OCFS2 on the bare device with O2CB, the membership that OCFS2 brings along. */
export function drbdO2cbDesign(): Design {
  return patchElement(drbdOcfs2Design(), `filesystem-${DRBD_VOLUME}`, { clusterStack: 'o2cb' });
}

/** GFS2 in a shared volume group on an iSCSI LUN: both servers mount it, and each data set has one owner. */
export function sanSharedGfs2Design(): Design {
  return shareLun('gfs2');
}

/** OCFS2 on the bare LUN, with Pacemaker's stack. */
export function sanOcfs2Design(): Design {
  return patchElement(shareLun('ocfs2'), LUN, { volumeGroup: '' });
}

/** OCFS2 in a shared volume group on the LUN. */
export function sanSharedOcfs2Design(): Design {
  return shareLun('ocfs2');
}

/** A LUN over Fibre Channel that one server at a time activates and mounts (HA-LVM). */
export function sanFcHaLvmDesign(): Design {
  const san = templateDesign('san');
  const ports: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'san-array': { transport: 'fc', targetName: '' },
    'san-controller-a': { port: '50:00:00:00:00:00:00:0a' },
    'san-controller-b': { port: '50:00:00:00:00:00:00:0b' },
    'san-switch-a': { networkId: undefined, zoning: 'single-initiator' },
    'san-switch-b': { networkId: undefined, zoning: 'single-initiator' },
    'san-initiator-1': { name: 'kolab1 port A', wwn: '21:00:00:00:00:00:01:0a', switchId: 'san-switch-a' },
    'san-initiator-2': { name: 'kolab2 port A', wwn: '21:00:00:00:00:00:02:0a', switchId: 'san-switch-a' },
  };
  const onFibre = Object.entries(ports).reduce((design, [id, fields]) => patchElement(design, id, fields), san);
  const build = createBuilder();
  const second = [1, 2].map((number) =>
    build.add(Initiator, `san-initiator-${number}-b`, `kolab${number} port B`, {
      serverId: `server-kolab${number}`,
      wwn: `21:00:00:00:00:00:0${number}:0b`,
      switchId: 'san-switch-b',
    }),
  );
  const mapped = patchElement(putElements(onFibre, build.elements), LUN, {
    initiatorIds: ['san-initiator-1', 'san-initiator-2', ...second],
  });
  return removeElements(workbench.catalog, mapped, ['network-san-a', 'network-san-b']);
}

/** The SAN template with a cluster filesystem in its volume group, mounted by both servers at once. */
function shareLun(fsType: 'gfs2' | 'ocfs2'): Design {
  const build = createBuilder();
  build.mount('/srv/kolab', `filesystem-${LUN}`, ['server-kolab2'], 'SAN Mount');
  build.floatingAddress('192.0.2.11', 'network-client', 'cluster-kolab', 'service-imap');
  const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    [`filesystem-${LUN}`]: { fsType, name: fsType.toUpperCase() },
    'mount-kolab1-srv-kolab': { standbyIds: [] },
    'cluster-kolab': { noQuorumPolicy: 'freeze' },
    'floating-address-192-0-2-10': { followsId: 'service-ldap' },
    ...Object.fromEntries(
      ['imap', 'smtp', 'web'].map((role) => [
        `service-${role}`,
        { serverId: 'server-kolab2', standbyIds: ['server-kolab1'] },
      ]),
    ),
  };
  const design = putElements(templateDesign('san'), build.elements);
  return Object.entries(changes).reduce((before, [id, fields]) => patchElement(before, id, fields), design);
}

/** All of them by name, for tables of tests and judges. */
export const SHARED_VOLUME_DESIGNS: Readonly<Record<string, () => Design>> = {
  'DRBD, HA-LVM': drbdHaLvmDesign,
  'DRBD, GFS2': drbdGfs2Design,
  'DRBD, GFS2 on lvmlockd': drbdSharedGfs2Design,
  'DRBD, OCFS2': drbdOcfs2Design,
  'DRBD, OCFS2 with O2CB': drbdO2cbDesign,
  'SAN over Fibre Channel, HA-LVM': sanFcHaLvmDesign,
  'SAN, GFS2 on lvmlockd': sanSharedGfs2Design,
  'SAN, OCFS2': sanOcfs2Design,
  'SAN, OCFS2 on lvmlockd': sanSharedOcfs2Design,
};
