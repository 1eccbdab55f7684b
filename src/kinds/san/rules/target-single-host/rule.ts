import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/target-single-host',
  title: 'A SAN that is one Linux host',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Use an array with two controllers, or two hosts with DRBD below the target and a cluster that moves it.',
  sources: [
    { title: 'targetcli(8)' },
    { title: 'ocf_heartbeat_iSCSITarget(7)' },
    { title: 'Cyrus IMAP, storage considerations' },
  ],
  appliesTo: [SanArray],
  check(array) {
    if (array.platform !== 'linux-host') return [];
    return [
      {
        message: `${array.name} is one Linux host; every fault, update and restart of it stops the storage of all servers.`,
      },
    ];
  },
});
