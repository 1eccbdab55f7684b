import type { ElementBase } from '../../../../core/model/element.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { Filer, NfsServer } from '../../elements.ts';
import type { NfsHost } from '../../nfsHosts.ts';

export const rule = defineRule<NfsHost>({
  id: 'nas/host-name-taken',
  title: 'An NFS server with the host name of another machine',
  severity: 'error',
  remedy: 'Give the NFS server a host name of its own.',
  sources: [{ title: 'hostname(7)' }],
  appliesTo: [Filer, NfsServer],
  check(host, { index }) {
    const key = host.hostName.toLowerCase();
    const others = [filersByName, ownByName, serversByName]
      .flatMap((byHostName): readonly ElementBase[] => (byHostName(index).get(key) ?? []).slice(0, MOST_NAMED + 1))
      .filter(({ id }) => id !== host.id);
    if (key === '' || others.length === 0) return [];
    return [
      {
        message: `${host.name} has the host name ${host.hostName}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

/** More of each sort are not named; it keeps the check linear when all machines have one name. */
const MOST_NAMED = 8;

const nameOf = ({ hostName }: { readonly hostName: string }): string[] => [hostName.toLowerCase()];

const filersByName = elementsByKey(Filer, nameOf);

const ownByName = elementsByKey(NfsServer, nameOf);

const serversByName = elementsByKey(Server, nameOf);
