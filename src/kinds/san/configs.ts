import type { ConfigFragment } from '../../core/configs/configFragment.ts';
import { requireGrammar } from '../../core/configs/configProblem.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { BOOT_ORDER_PATH, bootOrder } from './configs/bootOrder.ts';
import { initiatorScript } from './configs/initiatorScript.ts';
import { iscsidConf } from './configs/iscsidConf.ts';
import { isIscsiName } from './configs/isIscsiName.ts';
import { lioScript, lioScriptPath } from './configs/lioScript.ts';
import { joinLunScript, lunScript } from './configs/lunScript.ts';
import { mappingSheet } from './configs/mappingSheet.ts';
import { multipathConf } from './configs/multipathConf.ts';
import { sanClients, type SanClient } from './configs/sanClients.ts';
import { zoningSheet } from './configs/zoningSheet.ts';
import { Lun, SanArray } from './elements.ts';

/**
 * What lets each server log in, see one device for all paths, and make what lies on the LUNs.
 *
 * @throws ConfigProblem for names and portals against their grammar.
 */
export function configs({ index }: ViewContext): readonly ConfigFragment[] {
  // LUNs of one alias are refused by a rule; one file cannot hold both.
  const luns = [...new Map(index.all(Lun).map((lun) => [lun.alias, lun])).values()];
  return [
    ...sanClients(index).flatMap((client) => clientFiles(client, index)),
    ...luns.map((lun) => file(`san/prepare-${lun.alias}.sh`, lunScript(lun, index), { executable: true })),
    ...luns.map((lun) => file(`san/join-${lun.alias}.sh`, joinLunScript(lun, index), { executable: true })),
    ...index
      .all(SanArray)
      .map((array) => file(lioScriptPath(array, index), lioScript(array, index), { executable: true })),
    file('san/mapping.tsv', mappingSheet(index)),
    file('san/zoning.tsv', zoningSheet(index)),
  ].filter(({ lines }) => lines.length > 0);
}

function clientFiles(client: SanClient, index: ViewContext['index']): readonly ConfigFragment[] {
  const { server, arrays } = client;
  const hostId = server.id;
  const hasIscsi = arrays.some((array) => array.transport === 'iscsi');
  return [
    ...(hasIscsi ? [file('etc/iscsi/initiatorname.iscsi', initiatorName(client), { hostId })] : []),
    ...(hasIscsi ? [file('etc/iscsi/iscsid.conf', iscsidConf(client), { hostId })] : []),
    file('iscsi-initiator.sh', initiatorScript(client, index), { hostId, executable: true }),
    file('etc/multipath.conf', multipathConf(client, index), { hostId }),
    file(BOOT_ORDER_PATH, bootOrder(client, index), { hostId }),
  ];
}

/** The one name under which the server logs in; a server may have ports of Fibre Channel besides. */
function initiatorName({ initiators }: SanClient): ConfigFragment['lines'] {
  const initiator = initiators.find(({ wwn }) => isIscsiName(wwn)) ?? initiators[0];
  if (!initiator) return [];
  const name = requireGrammar(initiator.wwn, isIscsiName, { elementId: initiator.id, field: 'wwn' });
  return [{ text: `InitiatorName=${name}`, elementIds: [initiator.id] }];
}

function file(
  path: string,
  lines: ConfigFragment['lines'],
  more: Pick<ConfigFragment, 'hostId' | 'executable'> = {},
): ConfigFragment {
  return { ...more, path, place: 0, exclusive: true, lines };
}
