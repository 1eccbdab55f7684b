import type { ConfigFragment } from '../../core/configs/configFragment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { FSTAB_PLACE } from '../common/index.ts';
import { brickPlaces } from './configs/brickPlaces.ts';
import { clientsScript } from './configs/clientsScript.ts';
import { glusterdVol } from './configs/glusterdVol.ts';
import { brickFstabLine, prepareScript } from './configs/prepareScript.ts';
import { setupAsserts } from './configs/setupAsserts.ts';
import { setupScript } from './configs/setupScript.ts';
import { planVolume } from './configs/volumePlan.ts';
import { Brick, GlusterVolume, Peer, Pool } from './elements.ts';

/**
 * What makes the bricks of each host, the pool and its volumes, and the mounts of the clients.
 *
 * @throws ConfigProblem for what glusterd would refuse.
 */
export function configs(context: ViewContext): readonly ConfigFragment[] {
  const { index } = context;
  const hostIds = [...new Set(index.all(Brick).map((brick) => brick.serverId))];
  const clients = clientsScript(context);
  return [
    ...hostIds.flatMap((hostId) => brickFiles(hostId, context)),
    ...onePerKey(index.all(Peer), (peer) => peer.serverId).map((peer): ConfigFragment => ({
      hostId: peer.serverId,
      path: 'etc/glusterfs/glusterd.vol',
      place: 0,
      exclusive: true,
      lines: glusterdVol(peer, index.find(Pool, peer.poolId)),
    })),
    ...onePerKey(index.all(GlusterVolume), (volume) => volume.volumeName).flatMap((volume) =>
      volumeFiles(volume, context),
    ),
    ...(clients.length > 0 ? [script('gluster/clients.sh', clients)] : []),
  ];
}

function brickFiles(hostId: string, { index, paths }: ViewContext): readonly ConfigFragment[] {
  const places = brickPlaces(hostId, index, paths);
  return [
    { hostId, path: 'etc/fstab', place: FSTAB_PLACE.local, lines: places.map(brickFstabLine) },
    { hostId, ...script('gluster-prepare.sh', prepareScript(places, hostId)) },
  ];
}

function volumeFiles(volume: GlusterVolume, { index }: ViewContext): readonly ConfigFragment[] {
  const plan = planVolume(volume, index);
  const name = `gluster/setup-${volume.volumeName}`;
  return [
    script(`${name}.sh`, setupScript(plan)),
    { path: `${name}.assert`, place: 0, exclusive: true, lines: setupAsserts(plan) },
  ];
}

function script(path: string, lines: ConfigFragment['lines']): ConfigFragment {
  return { path, place: 0, exclusive: true, executable: true, lines };
}

/** Files are named by what may repeat in an unfinished design; the first one wins. */
function onePerKey<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return items.filter((item, at) => items.findIndex((other) => key(other) === key(item)) === at);
}
