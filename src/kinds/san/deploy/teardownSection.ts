import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { homesOf, isFixed, mountsOf, volumeGroupUse } from '../../common/index.ts';
import { controllersOf, sanClients, type SanClient } from '../configs/sanClients.ts';
import { portalOf } from '../configs/initiatorScript.ts';
import { zoningSheet } from '../configs/zoningSheet.ts';
import { lunDevice } from '../lunDevice.ts';
import { hasMultipath } from '../pathSettings.ts';

const HEAD = `## The LUNs

When nothing uses them any more, and before the files of the hosts go: a record of iSCSI that stays logs in at each boot, and
then without multipath and without the system id of the host. All data stays on the LUNs.

1. On every host \`lsblk\` shows the device of each LUN with nothing on it that is mounted or active. What is unmounted here goes
   out of \`/etc/fstab\`, too:
`;

const LET_GO = `
2. Let go, the maps before the sessions: I/O to a map without paths waits.
`;

/**
 * How servers let go of their LUNs (multipath(8), iscsiadm(8)), after the cluster has stopped and before their files are taken
 * away. Nothing is written to the LUNs.
 */
export function teardownSection(index: DesignIndex): readonly RunbookSection[] {
  const clients = sanClients(index);
  if (clients.length === 0) return [];
  const hasZones = zoningSheet(index).length > 0;
  return [
    {
      page: 'teardown',
      place: 60,
      lines: [
        ...linesOf(HEAD),
        ...clients.flatMap((client) => quietLines(client, index)),
        ...groupLines(clients, index),
        ...linesOf(LET_GO),
        ...clients.flatMap((client) => [
          ...mapLines(client),
          ...sessionLines(client, index),
          ...pointLines(client, index),
        ]),
        ...linesOf(
          `\n3. On the arrays take the initiators of these hosts off the LUNs${hasZones ? ', and on the switches their zones away' : ''}.`,
        ),
      ],
    },
  ];
}

/** What stays on its host is unmounted and deactivated by hand; the cluster has done it for the rest. */
function quietLines({ server, luns }: SanClient, index: DesignIndex): readonly ConfigLine[] {
  return luns.flatMap((lun) => {
    const device = lunDevice(lun, index);
    const fixed = mountsOf(index, lun.id).filter(
      (mount) => mount.serverId === server.id && isFixed(mount, index) && isPlainPath(mount.path),
    );
    const isOwn = fixed.length > 0 && lun.volumeGroup !== '';
    return [
      ...fixed.flatMap(({ id, path }) => linesOf(`    ${server.hostName}# umount ${path}`, id)),
      ...(isOwn ? linesOf(`    ${server.hostName}# vgchange --activate n ${lun.volumeGroup}`, lun.id) : []),
      ...(device === undefined ? [] : linesOf(`    ${server.hostName}# lsblk ${device}`, lun.id)),
    ];
  });
}

function mapLines({ server, arrays, luns }: SanClient): readonly ConfigLine[] {
  const mapped = luns.filter((lun) => arrays.some((array) => array.id === lun.arrayId && hasMultipath(array)));
  return mapped.flatMap((lun) => linesOf(`    ${server.hostName}# multipath -f ${lun.alias}`, lun.id));
}

function sessionLines({ server, arrays }: SanClient, index: DesignIndex): readonly ConfigLine[] {
  return arrays
    .filter(({ transport }) => transport === 'iscsi')
    .flatMap((array) =>
      controllersOf(index, array, server).flatMap(({ id, port }) => {
        const portal = portalOf(port);
        if (portal === undefined) return [];
        const call = `    ${server.hostName}# iscsiadm -m node -T ${array.targetName} -p ${portal}`;
        return linesOf(`${call} --logout\n${call} -o delete`, array.id, id);
      }),
    );
}

function pointLines({ server, luns }: SanClient, index: DesignIndex): readonly ConfigLine[] {
  const mounts = luns
    .flatMap((lun) => mountsOf(index, lun.id))
    .filter((mount) => homesOf(mount).includes(server.id) && isPlainPath(mount.path));
  return mounts.flatMap(({ id, path }) => linesOf(`    ${server.hostName}# chattr -i ${path}`, id));
}

/** Who reads the data afterwards needs the right to open its volume group (lvmsystemid(7), lvmlockd(8)). */
function groupLines(clients: readonly SanClient[], index: DesignIndex): readonly ConfigLine[] {
  const luns = [...new Set(clients.flatMap((client) => client.luns))].filter(({ volumeGroup }) => volumeGroup !== '');
  return luns.flatMap((lun) =>
    linesOf(
      volumeGroupUse(lun.id, index) === 'shared'
        ? `
   \`${lun.volumeGroup}\` is shared: a host without the lock manager of this cluster opens it later only after
   \`vgchange --lock-type none --lock-opt force ${lun.volumeGroup}\`, which is safe once no other host uses it (lvmlockd(8)).`
        : `
   \`${lun.volumeGroup}\` belongs to the host whose system id it has (\`vgs -o +systemid\`), and a host without that id does not
   open it. If another one shall read it later, there and now: \`vgchange --systemid NAME ${lun.volumeGroup}\` with the system id of
   that host, or \`""\` if it has none (lvmsystemid(7)).`,
      lun.id,
    ),
  );
}
