import type { PackageNeed } from '../../../core/deploy/deployment.ts';
import type { TargetOs } from '../../../core/model/design.ts';
import { systemFamily, type SystemFamily } from '../../common/index.ts';
import type { SanClient } from '../configs/sanClients.ts';
import { hasMultipath } from '../pathSettings.ts';

type Names = Readonly<Record<SystemFamily, string>>;

const INITIATOR: Names = { debian: 'open-iscsi', 'red-hat': 'iscsi-initiator-utils', suse: 'open-iscsi' };
const MULTIPATH: Names = { debian: 'multipath-tools', 'red-hat': 'device-mapper-multipath', suse: 'multipath-tools' };
const SCSI_TOOLS: Names = { debian: 'sg3-utils', 'red-hat': 'sg3_utils', suse: 'sg3_utils' };
/** Only Debian has targetcli under another name; it brings the unit that restores the target at boot. */
const TARGET: Names = { debian: 'targetcli-fb', 'red-hat': 'targetcli', suse: 'targetcli-fb' };

/** The unit that restores the target of a Linux host at boot. */
const TARGET_UNIT: Names = { debian: 'rtslib-fb-targetctl', 'red-hat': 'target', suse: 'targetcli' };

/** What a server needs to use LUNs. */
export function packages({ server, arrays, luns }: SanClient, targetOs: TargetOs): PackageNeed {
  const family = systemFamily(targetOs);
  const hasIscsi = arrays.some(({ transport }) => transport === 'iscsi');
  return {
    hostIds: [server.id],
    packages: [
      SCSI_TOOLS[family],
      ...(hasIscsi ? [INITIATOR[family]] : []),
      ...(arrays.some(hasMultipath) ? [MULTIPATH[family]] : []),
    ],
    elementIds: luns.map(({ id }) => id),
  };
}

/** What a Linux host that is an array needs: the package, and the unit that has to be enabled. */
export function targetSoftware(targetOs: TargetOs): { readonly name: string; readonly unit: string } {
  const family = systemFamily(targetOs);
  return { name: TARGET[family], unit: TARGET_UNIT[family] };
}
