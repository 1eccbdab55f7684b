import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Server } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/host-name-duplicate',
  title: 'Two servers with one host name',
  severity: 'error',
  remedy: 'Give each server a host name of its own.',
  sources: [{ title: 'hostname(7)' }, { title: 'drbd.conf(5), on' }, { title: 'corosync.conf(5), nodelist' }],
  appliesTo: [Server],
  check(server, { index }) {
    const same = findSharers(server, index);
    const alike = findAlike(server, index);
    return [
      { others: same, fact: 'as has' },
      { others: alike, fact: 'which differs only by a domain from that of' },
    ].flatMap(({ others, fact }) =>
      others.length === 0
        ? []
        : [
            {
              message: `${server.name} has the host name ${server.hostName}, ${fact} ${sayNames(others)}.`,
              related: others.map(({ id }) => id),
            },
          ],
    );
  },
});

/** drbdadm takes a short name and a full one that begins with it for one host; two full names it tells apart. */
function findAlike({ hostName }: Server, index: DesignIndex): readonly Server[] {
  const name = hostName.toLowerCase();
  const [label = '', ...domain] = name.split('.');
  const found = domain.length > 0 ? byShortName(index).get(label) : byFirstLabel(index).get(name);
  return (found ?? []).slice(0, MOST_NAMED);
}

const MOST_NAMED = 8;

const byShortName = elementsByKey(Server, ({ hostName }) =>
  hostName === '' || hostName.includes('.') ? [] : [hostName.toLowerCase()],
);
const byFirstLabel = elementsByKey(Server, ({ hostName }) =>
  hostName.includes('.') ? [hostName.toLowerCase().split('.')[0] ?? ''] : [],
);

const findSharers = sharing(Server, ({ hostName }) => (hostName === '' ? [] : [hostName.toLowerCase()]));
