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
    const others = findSharers(server, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${server.name} has the host name ${server.hostName}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Server, ({ hostName }) => (hostName === '' ? [] : [hostName.toLowerCase()]));
