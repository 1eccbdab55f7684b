import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import { unusedNumber, unusedText } from '../../../core/edits/unused.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  addTwinMount,
  giveAddress,
  joinNetwork,
  mountsOf,
  Server,
  spareAddress,
  spareHostName,
  type Mount,
} from '../../common/index.ts';
import { Export, Filer } from '../elements.ts';
import { networkIdOf, nfsHostOf } from '../nfsHosts.ts';
import { ownServersOn } from '../ownServersOn.ts';

/** Host number from which storage devices get addresses. */
const FIRST_DEVICE = 41;
const TIB = 1024 ** 4;

/** Adds a filer with two heads and an address in the storage network, which is made if there is none. */
export function addFiler(sketch: Sketch, siteId?: ElementId): Filer {
  const hostName = spareHostName(sketch.index, ['nas1', 'nas2', 'nas3'], 'nas');
  const count = sketch.index.all(Filer).length;
  const filer = sketch.add(Filer, count === 0 ? 'NAS' : `NAS ${count + 1}`, {
    hostName,
    ip: '',
    heads: 'pair',
    ...(siteId === undefined ? {} : { siteId }),
  });
  const network = joinNetwork(sketch, 'storage', []);
  sketch.patch(filer, { networkId: network.id, ip: spareAddress(sketch.index, network, FIRST_DEVICE) ?? '' });
  return filer;
}

/** Adds an export below a directory that answers writes when they are on disk, for clients that wait for ever (exports(5), nfs(5)). */
export function addExport(sketch: Sketch, filerId: ElementId, root = '/export'): Export {
  const path = unusedText(sketch.index, (at) => (at === 0 ? `${root}/data` : `${root}/data-${at + 1}`));
  return sketch.add(Export, path, {
    filerId,
    path,
    size: TIB,
    clientIds: [],
    commit: 'sync',
    rootSquash: 'root_squash',
    fsid: unusedNumber(
      sketch.index.all(Export).map((other) => other.fsid),
      1,
    ),
    version: '4.2',
    recovery: 'hard',
  });
}

/** Allows a server as a client, with an address in the network of the NFS server. */
export function allowClient(sketch: Sketch, exportId: ElementId, serverId: ElementId): void {
  const share = sketch.index.find(Export, exportId);
  if (!share) return;
  if (!share.clientIds.includes(serverId)) sketch.patch(share, { clientIds: [...share.clientIds, serverId] });
  const networkId = networkIdOf(nfsHostOf(share, sketch.index), sketch.index);
  if (networkId !== undefined) giveAddress(sketch, serverId, networkId);
}

/** Mounts an export on a server, at the path where others have it. */
export function mountExport(share: Export, server: Server, index: DesignIndex): Verdict {
  if (mountsOf(index, share.id).some((mount) => mount.serverId === server.id)) {
    return refuse(`${share.name} is mounted on ${server.name} already.`);
  }
  const own = ownServersOn(server.id, index).find(({ id }) => id === share.filerId);
  if (own) return refuse(`${server.name} serves ${share.name} itself, or may have to.`);
  return allow(
    `Mount ${share.name} on ${server.name}`,
    sketchEdit(index.catalog, (sketch) => {
      allowClient(sketch, share.id, server.id);
      addTwinMount(sketch, share.id, { serverId: server.id, stem: share.path.replace(/^.*\//, '') });
    }),
  );
}

/** Lets a mount that exists use the export. */
export function linkMount(mount: Mount, share: Export, index: DesignIndex): Verdict {
  if (mount.sourceId === share.id) return refuse(`${mount.name} mounts ${share.name} already.`);
  const server = index.find(Server, mount.serverId);
  return allow(
    `Mount ${share.name} at ${mount.path}${server ? ` of ${server.name}` : ''}`,
    sketchEdit(index.catalog, (sketch) => {
      for (const serverId of [mount.serverId, ...mount.standbyIds]) allowClient(sketch, share.id, serverId);
      sketch.patch(mount, { sourceId: share.id });
    }),
  );
}
