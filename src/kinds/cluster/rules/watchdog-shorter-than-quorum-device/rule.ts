import { sayNames } from '../../../../core/rules/sayNames.ts';
import { patchElement } from '../../../../core/edits/edit.ts';
import { FenceDevice, QuorumDevice } from '../../elements.ts';
import { isDiskless, QUORUM_DEVICE_SYNC } from '../../sbdTimings.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/watchdog-shorter-than-quorum-device',
  title: 'A watchdog that does not wait for the quorum device',
  severity: 'error',
  remedy: 'Let the watchdog wait longer than 30 seconds, or leave the field empty.',
  sources: [
    {
      title: 'corosync-qdevice(8), sync_timeout',
      url: 'https://manpages.debian.org/bookworm/corosync-qdevice/corosync-qdevice.8.en.html',
    },
    {
      title: 'SUSE Linux Enterprise High Availability 15, storage protection and SBD',
      url: 'https://documentation.suse.com/sle-ha/15-SP5/html/SLE-HA-all/cha-ha-storage-protect.html',
    },
  ],
  appliesTo: [FenceDevice],
  check(device, { index }) {
    const { watchdogTimeout } = device;
    const quorumDevices = index.by(QuorumDevice, 'clusterId', device.clusterId);
    if (!isDiskless(device) || quorumDevices.length === 0 || watchdogTimeout === undefined) return [];
    if (watchdogTimeout > QUORUM_DEVICE_SYNC) return [];
    const wanted = QUORUM_DEVICE_SYNC + 5;
    return [
      {
        message: `The watchdog of ${device.name} runs out after ${watchdogTimeout} of the ${QUORUM_DEVICE_SYNC} seconds that ${sayNames(quorumDevices)} may take to answer.`,
        related: quorumDevices.map(({ id }) => id).sort(),
        fix: {
          label: `Let the watchdog of ${device.name} wait ${wanted} seconds`,
          edit: (design) => patchElement(design, device.id, { watchdogTimeout: wanted }),
        },
      },
    ];
  },
});
