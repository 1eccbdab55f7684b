import { patchElement } from '../../../../core/edits/edit.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster } from '../../elements.ts';
import { arrangeUnits, preferenceFor } from '../../units.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { managedOn } from '../managedOn.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/stickiness-below-preference',
  title: 'Services that move back by themselves',
  severity: 'info',
  remedy: 'Raise the stickiness above the preference for the first server.',
  sources: [
    {
      title: 'Clusters from Scratch, prevent resources from moving after recovery',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Clusters_from_Scratch/html/active-passive.html',
    },
    {
      title: 'Pacemaker Explained, resource-stickiness',
      url: 'https://clusterlabs.org/projects/pacemaker/doc/2.1/Pacemaker_Explained/html/resources.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index, managed }) {
    // No preference is above 100, so that the units need not be looked at where it cannot matter.
    if (cluster.stickiness >= 100) return [];
    const serverIds = membersOf(cluster.id, index).map(({ serverId }) => serverId);
    const here = [...new Set(serverIds.flatMap((serverId) => managedOn(serverId, managed)))];
    const restless = arrangeUnits(here, serverIds).filter(
      (unit) => unit.resources.length * cluster.stickiness < preferenceFor(unit, unit.serverIds[0] ?? ''),
    );
    if (restless.length === 0) return [];
    const elements = restless.flatMap(({ resources }) => resources.flatMap(({ elementIds }) => elementIds));
    return [
      {
        message: `With a stickiness of ${cluster.stickiness} in ${cluster.name}, ${sayNames(elements.map((id) => index.get(id)))} move back as soon as their first server returns, which is a second outage.`,
        related: [...new Set(elements)],
        fix: {
          label: `Let the services of ${cluster.name} stay where they are`,
          edit: (design) => patchElement(design, cluster.id, { stickiness: 200 }),
        },
      },
    ];
  },
});
