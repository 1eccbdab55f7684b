import { linesOf, uniqueLines, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Address } from '../../common/index.ts';
import { bootOrder } from '../configs/bootOrder.ts';
import { CHAP_SECRET, CHAP_SECRET_OF_ARRAY } from '../configs/iscsidConf.ts';
import { lioScriptPath } from '../configs/lioScript.ts';
import { sanClients } from '../configs/sanClients.ts';
import { zoningSheet } from '../configs/zoningSheet.ts';
import { Lun, SanArray, SanController, SanSwitch } from '../elements.ts';
import { pathsTo } from '../sanPaths.ts';
import { targetSoftware } from './packages.ts';

/** What people have to do on arrays and switches before servers can log in. */
export function outsideSections(index: DesignIndex): readonly RunbookSection[] {
  const zones = zoningSheet(index);
  return [
    ...index.all(SanArray).map((array, place) => ({
      page: 'outside' as const,
      place,
      lines: isLinuxHost(array) ? linuxLines(array, index) : arrayLines(array, index),
    })),
    ...(zones.length === 0
      ? []
      : [
          {
            page: 'outside' as const,
            place: 50,
            lines: [
              ...linesOf(
                '## Zones on the switches\n\nAs in `san/zoning.tsv`; save and activate them on each switch:\n',
              ),
              ...zones.slice(1).map(({ text, elementIds }) => {
                const [fabric = '', zone = '', initiator = '', target = ''] = text.split('\t').map(escapeMarkdown);
                return { text: `- [ ] ${fabric}: zone ${zone} of ${initiator} and ${target}`, elementIds };
              }),
            ],
          },
        ]),
    ...(sanClients(index).some((client) => bootOrder(client, index).length > 0)
      ? [{ page: 'outside' as const, place: 60, lines: linesOf(POWER_LOSS) }]
      : []),
  ];
}

const POWER_LOSS = `## When everything was off

Arrays and switches first; hosts when all LUNs are served. A host that boots lets Pacemaker wait for its LUNs, for 90 seconds.
Where an array takes longer, services fail to start and stay down: when \`multipath -ll\` or \`lsblk\` shows the LUNs on all
hosts, \`crm_resource --cleanup\` on one of them starts them.`;

function isLinuxHost({ platform, transport }: SanArray): boolean {
  return platform === 'linux-host' && transport === 'iscsi';
}

function arrayLines(array: SanArray, index: DesignIndex): readonly ConfigLine[] {
  return [
    ...linesOf(`## ${escapeMarkdown(array.name)}\n`, array.id),
    ...index.by(Lun, 'arrayId', array.id).map((lun) => ({
      text: `- [ ] LUN ${lun.number} of ${lun.size} bytes with the WWID ${escapeMarkdown(lun.wwid)} is mapped as in \`san/mapping.tsv\``,
      elementIds: [lun.id],
    })),
    ...chapLines(array),
  ];
}

function chapLines({ id, transport, authentication }: SanArray): readonly ConfigLine[] {
  if (transport !== 'iscsi' || authentication === 'none') return [];
  return [
    ...linesOf(`- [ ] the user \`kolab\` has the secret \`${CHAP_SECRET}\` of the servers`, id),
    ...(authentication === 'mutual-chap'
      ? linesOf(`- [ ] the array proves itself as \`array\` by the secret \`${CHAP_SECRET_OF_ARRAY}\``, id)
      : []),
  ];
}

function linuxLines(array: SanArray, index: DesignIndex): readonly ConfigLine[] {
  const { name, unit } = targetSoftware(index.design.targetOs);
  return [
    ...linesOf(
      `## ${escapeMarkdown(array.name)}

This Linux host is the array. As root on it, with a copy of this bundle:

- [ ] install \`${name}\`, and let it restore the target at boot: \`systemctl enable ${unit}\``,
      array.id,
    ),
    ...openPorts(array, index),
    ...(array.authentication === 'none'
      ? linesOf(`- [ ] make the target: \`${lioScriptPath(array, index)}\``, array.id)
      : linesOf(
          `- [ ] put the secrets of \`secrets/README.md\` into the same files as on the servers
- [ ] make the target: \`bash -euo pipefail -c '. runbook/lib.sh; run_filled ${lioScriptPath(array, index)}'\``,
          array.id,
        )),
  ];
}

/** Which addresses have to reach which portal. */
function openPorts(array: SanArray, index: DesignIndex): readonly ConfigLine[] {
  const lines = sanClients(index).flatMap(({ server }) =>
    pathsTo(index, array.id, server.id).flatMap((path) => {
      const port = index.find(SanController, path.controllerId)?.port ?? '';
      const networkId = index.find(SanSwitch, path.switchId)?.networkId;
      const own = index.by(Address, 'serverId', server.id).filter((address) => isIpAddress(address.ip));
      const near = own.filter((address) => address.networkId === networkId);
      return (near.length > 0 ? near : own).map(({ ip, id }) => ({
        text: `- [ ] let ${ip} in to the portal ${escapeMarkdown(port)} (TCP port 3260 unless another one is named)`,
        elementIds: [id, path.id],
      }));
    }),
  );
  return uniqueLines(lines);
}
