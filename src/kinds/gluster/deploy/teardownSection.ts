import { linesOf, uniqueLines, type ConfigLine } from '../../../core/configs/configFragment.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { Server } from '../../common/index.ts';
import { brickPlaces } from '../configs/brickPlaces.ts';
import { planVolume } from '../configs/volumePlan.ts';
import { Brick, GlusterVolume } from '../elements.ts';
import { volumeMounts } from '../volumeMounts.ts';

/**
 * How volumes are taken down. Their files stay on the bricks until the last step.
 *
 * @throws ConfigProblem for what glusterd would refuse, and for a brick without a disk that its server can name.
 */
export function teardownSection(context: ViewContext): readonly RunbookSection[] {
  const plans = context.index.all(GlusterVolume).map((volume) => planVolume(volume, context.index));
  if (plans.length === 0) return [];
  const g = 'gluster --mode=script';
  return [
    {
      page: 'teardown',
      place: 50,
      lines: [
        ...linesOf('## GlusterFS\n\n1. Stop what uses the volumes, then unmount them on the clients:\n'),
        ...volumeMounts(context).flatMap(({ server, mounts }) =>
          mounts.flatMap((mount) =>
            linesOf(`    ${server.hostName}# umount ${mount.path} && chattr -i ${mount.path}`, server.id, mount.id),
          ),
        ),
        ...linesOf(`
   Where a cluster manager mounts them, stop its resources first. Then take the lines out of etc/fstab.

2. Delete the volumes and break up the pool. All files are still on the bricks:
`),
        ...plans.flatMap(({ volume, hosts }) => {
          const name = volume.volumeName;
          return linesOf(
            `    ${hosts[0]}# ${g} volume stop ${name}\n    ${hosts[0]}# ${g} volume delete ${name}`,
            volume.id,
          );
        }),
        ...uniqueLines(
          plans.flatMap(({ hosts, probes, volume }) =>
            probes.flatMap((probe) => linesOf(`    ${hosts[0]}# ${g} peer detach ${probe}`, volume.poolId)),
          ),
        ),
        ...linesOf('\n3. **This destroys the files.** Only if nobody wants them any more:\n'),
        ...wipeLines(context),
      ],
    },
  ];
}

function wipeLines({ index, paths }: ViewContext): readonly ConfigLine[] {
  const hostIds = [...new Set(index.all(Brick).map(({ serverId }) => serverId))];
  return hostIds.flatMap((hostId) => {
    const name = index.find(Server, hostId)?.hostName;
    return brickPlaces(hostId, index, paths).flatMap(({ brick, device, mountPoint }) =>
      linesOf(`    ${name}# umount ${mountPoint} && wipefs --all ${device}`, brick.id),
    );
  });
}
