import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Replica, Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/two-generations-on-server',
  title: 'DRBD 8.4 and DRBD 9 on one server',
  severity: 'error',
  remedy: 'Let all resources of a server be of the same DRBD.',
  sources: [
    {
      title: 'LINBIT, DRBD module of distribution kernels',
      url: 'https://github.com/LINBIT/drbd/issues/10',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    if (resource.generation !== '8.4') return [];
    const clashes = index.by(Replica, 'resourceId', resource.id).flatMap(({ serverId }) =>
      index.by(Replica, 'serverId', serverId).flatMap((other) => {
        const newer = index.find(Resource, other.resourceId);
        return newer?.generation === '9' ? [{ serverId, newer }] : [];
      }),
    );
    const [clash] = clashes;
    if (!clash) return [];
    return [
      {
        message: `${resource.name} is for DRBD 8.4 and ${clash.newer.name} for DRBD 9, and the kernel of ${sayName(index, clash.serverId)} loads one of them: the files of the other are refused.`,
        related: [...new Set(clashes.flatMap(({ newer, serverId }) => [newer.id, serverId]))],
      },
    ];
  },
});
