import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import { unusedName } from '../../../core/edits/unused.ts';
import { allow, firstAllowed, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isFloating, Mount, Server, spareHostName } from '../../common/index.ts';
import { NfsServer, type Export } from '../elements.ts';
import { rootOf } from '../exportRoot.ts';
import { ownServersOn } from '../ownServersOn.ts';
import { addExport } from './exports.ts';

/** Serves what is in a mount by NFS, with a first export. */
export function serveMount(mount: Mount, index: DesignIndex): Verdict {
  const why = whyNotServed(mount, index);
  if (why !== undefined) return refuse(why);
  return allow(
    `Serve ${mount.name} by NFS`,
    sketchEdit(index.catalog, (sketch) => {
      const server = addNfsServer(sketch, mount);
      addExport(sketch, server.id, rootOf(server, sketch.index));
    }),
  );
}

/** Serves one of the mounts of a server, or of the whole design. */
export function serveSomething(server: Server | undefined, index: DesignIndex): Verdict {
  const mounts = server ? index.by(Mount, 'serverId', server.id) : index.all(Mount);
  const floating = mounts.filter(isFloating);
  const [first, second] = floating;
  if (!first) return refuse('An NFS server serves a mount that may move to another server; make one first.');
  if (second) return refuse('Drop the NFS server onto the mount that it is to serve.');
  return firstAllowed([serveMount(first, index)], '');
}

function whyNotServed(mount: Mount, index: DesignIndex): string | undefined {
  if (!isFloating(mount)) return `${mount.name} stays on its server; let it move to another one first.`;
  for (const serverId of [mount.serverId, ...mount.standbyIds]) {
    const [other] = ownServersOn(serverId, index);
    if (other) return `${index.find(Server, serverId)?.name ?? 'The server'} has ${other.name} already.`;
  }
  return undefined;
}

function addNfsServer(sketch: Sketch, mount: Mount): NfsServer {
  return sketch.add(NfsServer, unusedName(sketch.index.all(NfsServer), 'NFS'), {
    mountId: mount.id,
    hostName: spareHostName(sketch.index, ['nfs1', 'nfs2', 'nfs3'], 'nfs'),
    implementation: 'kernel',
  });
}

/** Moves an export to an NFS server of our own: its directory has to lie in what that one serves. */
export function pathOn(share: Export, server: NfsServer, index: DesignIndex): string {
  const root = rootOf(server, index);
  return share.path.startsWith(`${root}/`) ? share.path : `${root}/${share.path.replace(/^.*\//, '')}`;
}
