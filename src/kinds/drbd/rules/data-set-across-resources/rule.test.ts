import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Volume } from '../../elements.ts';
import { rule } from './rule.ts';

const CROSS = change('drbd-cross-link', {
  'mount-bob-srv-imap': { serverId: 'server-alice', standbyIds: ['server-bob'] },
});

ruleCases(rule, {
  bad: {
    'the database has its log in another resource': {
      design: change(CROSS, { 'service-database': { logPath: '/srv/imap/binlog' } }),
      blames: ['service-database'],
      says: /data in ldap and its log in imap/,
      fixable: false,
    },
    'the log stays on the disk of the system': {
      design: change('drbd-single-primary', { 'service-database': { logPath: '/var/lib/mysql-log' } }),
      blames: ['service-database'],
      says: /data in kolab and its log in no DRBD resource/,
    },
    'the data stays there, and the log is replicated': {
      design: change('drbd-single-primary', {
        'service-database': { dataPath: '/var/lib/mysql', logPath: '/srv/kolab/binlog' },
      }),
      blames: ['service-database'],
      says: /data in no DRBD resource and its log in kolab/,
    },
  },
  good: {
    'no log is told': template('drbd-cross-link'),
    'the log lies beside the data': change('drbd-cross-link', {
      'service-database': { logPath: '/srv/ldap/binlog' },
    }),
    'two volumes of one resource': extend(
      change('drbd-single-primary', { 'service-database': { logPath: '/srv/log' } }),
      (build) => {
        const volume = build.add(Volume, 'second', 'kolab/1', { resourceId: 'drbd-kolab', number: 1, minor: 1 });
        build.mount('/srv/log', build.filesystem(volume, 'xfs'), ['server-alice', 'server-bob']);
      },
    ),
    'neither is replicated': change('drbd-single-primary', {
      'service-database': { dataPath: '/var/lib/mysql', logPath: '/var/log/mysql' },
    }),
  },
});
