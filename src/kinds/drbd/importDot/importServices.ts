import type { DotFacts } from '../../../core/imports/dotFacts.ts';
import type { DraftBuilder } from '../../../core/imports/draftBuilder.ts';
import { Service, type ImportedServer, type Service as ServiceElement } from '../../common/index.ts';
import type { ImportedResource } from './importResource.ts';

const ROLES: readonly (readonly [RegExp, ServiceElement['role']])[] = [
  [/ldap|directory|389/i, 'ldap'],
  [/imap|cyrus|mailbox/i, 'imap'],
  [/smtp|postfix|mail|lmtp/i, 'smtp'],
  [/web|http|apache|nginx|roundcube/i, 'web'],
  [/sql|maria|database|\bdb\b/i, 'database'],
];

/** Makes services of boxes outside the frames that have a line to a replicated disk. Gives the names of their nodes. */
export function importServices(
  draft: DraftBuilder,
  figure: {
    readonly facts: DotFacts;
    readonly servers: readonly ImportedServer[];
    readonly resources: readonly ImportedResource[];
  },
): ReadonlySet<string> {
  const { facts, servers, resources } = figure;
  const taken = new Set<string>();
  for (const box of facts.loose) {
    const role = ROLES.find(([pattern]) => pattern.test(box.label))?.[1];
    const disks = facts.lines.flatMap((line) =>
      line.from === box.name ? [line.to] : line.to === box.name ? [line.from] : [],
    );
    const disk = disks.find((name) => resources.some((resource) => resource.set.disks.includes(name)));
    const resource = resources.find((candidate) => disk !== undefined && candidate.set.disks.includes(disk));
    const server = servers.find((candidate) => disk !== undefined && candidate.disks.has(disk));
    if (role === undefined || !resource || !server || disk === undefined) continue;
    taken.add(box.name);
    if (!resource.set.primaries.includes(disk)) {
      draft.report(`node "${box.name}"`, 'It is drawn on a disk that is only a copy; it was put beside the primary.');
    }
    const home = resource.set.primaries.includes(disk) ? server.serverId : (resource.serverIds[0] ?? server.serverId);
    draft.add(Service, box.label, {
      serverId: home,
      standbyIds: resource.serverIds.filter((id) => id !== home),
      role,
      dataPath: `${resource.path}/${role}`,
    });
  }
  return taken;
}
