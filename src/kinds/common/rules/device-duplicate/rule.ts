import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Disk } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/device-duplicate',
  title: 'One device for two disks of a server',
  severity: 'error',
  remedy: 'Give each disk its own device path.',
  sources: [{ title: 'drbd.conf(5), disk' }],
  appliesTo: [Disk],
  check(disk, { index }) {
    const others = findSharers(disk, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayPlaced(disk, index)} is ${disk.device}, and so is another disk of the same server.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Disk, ({ serverId, device }) => (device === '' ? [] : [`${serverId} ${device}`]));
