import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster, Member } from '../../elements.ts';
import { fenceAlternatives } from '../../fenceAlternatives.ts';
import { NEEDS_TARGET } from '../../needsTarget.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/fencing-needs-target-system',
  title: 'Fencing that needs the help of its target',
  severity: 'error',
  labSeverity: 'warning',
  remedy: 'Add a device that cuts power or storage, as the next level.',
  sources: [
    { title: 'fence_kdump(8)', url: 'https://manpages.debian.org/bookworm/fence-agents/fence_kdump.8.en.html' },
    {
      title: 'Clusters from Scratch, fencing',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Clusters_from_Scratch/html/fencing.html',
    },
  ],
  appliesTo: [Member],
  check(member, { index }) {
    if (index.find(Cluster, member.clusterId)?.fencing !== 'on') return [];
    const ways = fenceAlternatives(member.clusterId, member.serverId, index);
    const isHelpless = ways.every((devices) => devices.some(({ agent }) => NEEDS_TARGET.has(agent)));
    if (ways.length === 0 || !isHelpless) return [];
    const devices = ways.flat();
    return [
      {
        message: `${sayName(index, member.serverId)} is fenced by ${sayNames(devices)} alone, which needs the system of the server that it is to stop.`,
        related: devices.map(({ id }) => id),
      },
    ];
  },
});
