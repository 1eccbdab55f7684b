import { linesOf } from '../../../core/configs/configFragment.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isFixed, Mount, Server } from '../../common/index.ts';
import { Export, Filer, NfsServer } from '../elements.ts';

const OWN_SERVERS = `## The clients of NFS

Before the cluster of the NFS servers stops: whatever uses a mount waits for its server, for ever if it is mounted \`hard\`.
\`fuser -vm\` and the path show what uses it still. Stop that (a cluster of the clients by its own section below), then unmount:
`;

const GIVEN_FILERS = `## The mounts of given filers

When nothing uses them any more (\`fuser -vm\` and the path show what does):
`;

/**
 * How clients let go of what they have mounted by NFS. Servers of the design wait until that is done: with `hard` whatever uses
 * a mount waits for its server for ever, and cannot be stopped any more (nfs(5)). A given filer stays, so that what uses it is
 * stopped first, with its cluster.
 */
export function teardownSection(index: DesignIndex): readonly RunbookSection[] {
  const mounts = index.all(Mount).filter((mount) => isFixed(mount, index) && isPlainPath(mount.path));
  const filerOf = ({ sourceId }: Mount) => index.find(Export, sourceId)?.filerId;
  const own = mounts.filter((mount) => index.find(NfsServer, filerOf(mount)));
  const given = mounts.filter((mount) => index.find(Filer, filerOf(mount)));
  return [...unmountSection(OWN_SERVERS, 5, own, index), ...unmountSection(GIVEN_FILERS, 15, given, index)];
}

function unmountSection(
  text: string,
  place: number,
  mounts: readonly Mount[],
  index: DesignIndex,
): readonly RunbookSection[] {
  if (mounts.length === 0) return [];
  return [
    {
      page: 'teardown',
      place,
      lines: [
        ...linesOf(text),
        ...mounts.flatMap(({ id, serverId, path }) =>
          linesOf(`    ${index.find(Server, serverId)?.hostName}# umount ${path} && chattr -i ${path}`, serverId, id),
        ),
        ...linesOf('\nThen take their lines out of `/etc/fstab`.'),
      ],
    },
  ];
}
