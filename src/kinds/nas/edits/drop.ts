import { sketchEdit } from '../../../core/edits/sketch.ts';
import { unusedNumber } from '../../../core/edits/unused.ts';
import { allow, firstAllowed, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { Mount, Server, Site } from '../../common/index.ts';
import { Export, Filer, NfsServer } from '../elements.ts';
import { rootOf } from '../exportRoot.ts';
import { nfsHosts, type NfsHost } from '../nfsHosts.ts';
import { addExport, addFiler, linkMount, mountExport } from './exports.ts';
import { pathOn, serveMount, serveSomething } from './nfsServers.ts';

/** What dropping an item of the palette onto the target makes. */
export function dropNew(item: string, target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index } = context;
  if (item === 'filer') {
    const site = isA(Site, target) ? target : undefined;
    if (target && !site) return undefined;
    return allow(
      site ? `Add a NAS filer in ${site.name}` : 'Add a NAS filer',
      sketchEdit(index.catalog, (sketch) => addFiler(sketch, site?.id)),
    );
  }
  if (item === 'nfs-server') return dropNfsServer(target, context);
  if (item === 'export') return dropExport(target, context);
  return item === 'mount' && isA(Export, target) ? mountSomewhere(target, context) : undefined;
}

function dropExport(target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  const [first, second] = nfsHosts(index);
  const host = isNfsHost(target) ? target : target || second ? undefined : first;
  if (!host) {
    if (target && !isA(Server, target)) return undefined;
    return refuse(
      first
        ? 'An export lies on a NAS filer or NFS server; drop it onto one.'
        : 'An export lies on a NAS filer or NFS server; add one first.',
    );
  }
  return allow(
    `Add an export to ${host.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addExport(sketch, host.id, isA(NfsServer, host) ? rootOf(host, sketch.index) : undefined);
    }),
  );
}

function dropNfsServer(target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  if (isA(Mount, target)) return serveMount(target, index);
  return !target || isA(Server, target) ? serveSomething(target, index) : undefined;
}

function isNfsHost(element: ElementBase | undefined): element is NfsHost {
  return isA(Filer, element) || isA(NfsServer, element);
}

function mountSomewhere(share: Export, { index }: EditContext): Verdict {
  const verdicts = index.all(Server).map((server) => mountExport(share, server, index));
  return firstAllowed(verdicts, `No further server can mount ${share.name}.`);
}

/** What moving an element onto the target makes: an export on a server is mounted there. */
export function dropMoved(
  moved: ElementBase,
  target: ElementBase | undefined,
  { index }: EditContext,
): Verdict | undefined {
  if (isA(Export, moved)) {
    if (isA(Server, target)) return mountExport(moved, target, index);
    if (isNfsHost(target)) return moveExport(moved, target, index);
    return target
      ? undefined
      : refuse('An export lies on a NAS filer or NFS server; drop it onto one, or onto a server.');
  }
  if (!isA(Filer, moved)) return undefined;
  if (isA(Site, target) && moved.siteId !== target.id) {
    return allow(
      `Put ${moved.name} into ${target.name}`,
      sketchEdit(index.catalog, (sketch) => sketch.patch(moved, { siteId: target.id })),
    );
  }
  const site = target ? undefined : index.find(Site, moved.siteId);
  return (
    site &&
    allow(
      `Take ${moved.name} out of ${site.name}`,
      sketchEdit(index.catalog, (sketch) => sketch.patch(moved, { siteId: undefined })),
    )
  );
}

function moveExport(share: Export, host: NfsHost, index: EditContext['index']): Verdict {
  if (share.filerId === host.id) return refuse(`${share.name} lies on ${host.name} already.`);
  const fsids = index.by(Export, 'filerId', host.id).map((other) => other.fsid);
  const fsid = fsids.includes(share.fsid) ? unusedNumber(fsids, 1) : share.fsid;
  return allow(
    `Move ${share.name} to ${host.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const path = isA(NfsServer, host) ? pathOn(share, host, sketch.index) : share.path;
      sketch.patch(share, { filerId: host.id, fsid, path });
    }),
  );
}

/** What linking makes, whichever end it was begun at. */
export function connectPair(from: ElementBase, to: ElementBase, { index }: EditContext): Verdict | undefined {
  const share = isA(Export, from) ? from : isA(Export, to) ? to : undefined;
  const other = share === from ? to : from;
  if (!share) return undefined;
  if (isA(Server, other)) return mountExport(share, other, index);
  return isA(Mount, other) ? linkMount(other, share, index) : undefined;
}
