import { defineRule } from '../../../../core/rules/rule.ts';
import { dataMountOf } from '../../dataMount.ts';
import { MOST_OWNERS_NAMED, ownersOf } from '../../dataOwners.ts';
import { Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/two-owners-of-one-data-set',
  title: 'Two active owners of one data set',
  severity: 'error',
  remedy:
    'Let one service own the data and move between the servers, or give each its own data and replicate inside the application.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
    {
      title: 'MySQL reference manual, setting up multiple data directories',
      url: 'https://dev.mysql.com/doc/refman/8.4/en/multiple-data-directories.html',
    },
    { title: 'postconf(5), queue_directory', url: 'https://www.postfix.org/postconf.5.html#queue_directory' },
  ],
  appliesTo: [Service],
  check(service, { index }) {
    const owners = ownersOf(index).get(service.id);
    const mount = dataMountOf(service, service.serverId, index);
    if (!owners || !mount || owners.serverCount < 2) return [];
    const others = owners.services.slice(0, MOST_OWNERS_NAMED).filter(({ id }) => id !== service.id);
    return [
      {
        message: `${service.name} at ${service.dataPath} is active on ${owners.saidServers} at once, over the same data.`,
        related: [mount.id, ...others.map(({ id }) => id)],
      },
    ];
  },
});
