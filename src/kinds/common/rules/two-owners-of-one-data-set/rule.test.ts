import { expect, test } from 'vitest';
import { change, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Service } from '../../elements.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

/** The template with a second service of a role on the other server; the first one stays where it is. */
function doubled(templateId: string, role: Service['role'], path: string, serverId: string): MakeDesign {
  const second = extend(templateId, (build) => {
    build.add(Service, 'service-second', 'Second', { role, dataPath: path, serverId, standbyIds: [] });
  });
  return change(second, { [`service-${role}`]: { standbyIds: [] } });
}

const both = (role: Service['role']): string[] => [`service-${role}`, 'service-second'];

ruleCases(rule, {
  bad: {
    'Cyrus on both clients of a GlusterFS volume': {
      design: doubled('glusterfs', 'imap', '/srv/kolab/imap', 'server-kolab2'),
      blames: both('imap'),
      says: /is active on Kolab Server 1 and Kolab Server 2 at once, over the same data/,
      fixable: false,
    },
    'a database on both clients of an export': {
      design: doubled('nas', 'database', '/srv/kolab/mysql', 'server-kolab2'),
      blames: both('database'),
    },
    'LDAP on both mounts of a GFS2': {
      design: doubled('drbd-dual-primary', 'ldap', '/srv/data/ldap', 'server-bob'),
      blames: both('ldap'),
    },
    'the mail queue, with the path written in another way': {
      design: doubled('nas', 'smtp', '/srv/kolab//postfix/', 'server-kolab2'),
      blames: both('smtp'),
    },
    'the second server mounts the export elsewhere': {
      design: change(doubled('nas', 'imap', '/mail/imap', 'server-kolab2'), {
        'mount-kolab2-srv-kolab': { path: '/mail' },
      }),
      blames: both('imap'),
    },
    'standbys that cross over one GFS2': {
      design: change(doubled('drbd-dual-primary', 'ldap', '/srv/data/ldap', 'server-bob'), {
        'service-ldap': { standbyIds: ['server-bob'] },
        'service-second': { standbyIds: ['server-alice'] },
      }),
      blames: both('ldap'),
    },
    'two mounts of one filesystem, one of which moves': {
      design: change(
        extend(doubled('drbd-single-primary', 'imap', '/srv/kolab/imap', 'server-alice'), (build) => {
          build.mount('/srv/again', 'filesystem-drbd-kolab-volume-0', ['server-bob', 'server-alice']);
        }),
        { 'service-second': { dataPath: '/srv/again/imap' } },
      ),
      blames: both('imap'),
      says: /alice and bob/,
    },
  },
  good: {
    'one service with a standby': template('glusterfs'),
    'one service with a standby on each side': template('drbd-cross-link'),
    'different paths of one GFS2': template('drbd-dual-primary'),
    'a directory for each': doubled('nas', 'imap', '/srv/kolab/imap2', 'server-kolab2'),
    'web pages may have several readers': doubled('nas', 'web', '/srv/kolab/www', 'server-kolab2'),
    'two instances on one server are not two owners on two servers': doubled(
      'nas',
      'imap',
      '/srv/kolab/imap',
      'server-kolab1',
    ),
    'both follow one mount that moves': doubled('drbd-single-primary', 'imap', '/srv/kolab/imap', 'server-bob'),
    'no mount on the second server': change(doubled('nas', 'imap', '/var/lib/imap', 'server-kolab2'), {}),
    'a mount of another export': change(
      extend(doubled('nas', 'imap', '/srv/kolab/imap', 'server-kolab2'), (build) => {
        build.filesystem(build.dataDisk('server-kolab2', '/dev/sdx'), 'xfs');
      }),
      { 'mount-kolab2-srv-kolab': { sourceId: 'filesystem-disk-kolab2-sdx' } },
    ),
    'a mount without source': change(doubled('nas', 'imap', '/srv/kolab/imap', 'server-kolab2'), {
      'export-kolab': null,
    }),
  },
});

test('complains with the mount and the other service', () => {
  const { findings } = workbench.analyse(doubled('nas', 'imap', '/srv/kolab/imap', 'server-kolab2')());
  expect(findings.find(({ ruleId }) => ruleId === rule.id)?.related).toEqual([
    'mount-kolab1-srv-kolab',
    'service-second',
  ]);
});
