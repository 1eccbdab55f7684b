import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Replica, Volume } from '../../elements.ts';
import { storageUnder } from '../../storageUnder.ts';

export const rule = defineRule({
  id: 'drbd/backing-is-drbd',
  title: 'A replica on a DRBD volume',
  severity: 'error',
  remedy: 'Use a real block device as backing disk; for more copies add replicas to the resource.',
  sources: [
    {
      title: "DRBD user's guide, three-way replication",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-three-way-repl',
    },
    { title: 'drbd.conf(5), disk' },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const volumes = [...new Set(replica.disks.flatMap((share) => storageUnder(share)))].flatMap(
      (id) => index.find(Volume, id) ?? [],
    );
    if (volumes.length === 0) return [];
    return [
      {
        message: `${replica.name} lies on ${sayNames(volumes)}, which is a DRBD device itself.`,
        related: volumes.map(({ id }) => id),
      },
    ];
  },
});
