import { change, draw, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FIRST = 'mount-kolab1-srv-kolab';
const SECOND = 'mount-kolab2-srv-kolab';

ruleCases(rule, {
  bad: {
    'a volume with two mounts is asked for once': {
      design: template('glusterfs'),
      blames: ['gluster-volume-gv0'],
      says: /gv0 keeps the data of Database, IMAP, LDAP, SMTP and 1 more/,
      fixable: false,
    },
    'each data set is asked for': {
      design: template('drbd-cross-link'),
      blames: ['filesystem-drbd-imap-volume-0', 'filesystem-drbd-ldap-volume-0'],
    },
    'another mount of the same server is told': {
      design: change(
        extend('nas', (build) => {
          build.mount('/srv/other', build.filesystem(build.dataDisk('server-kolab1', '/dev/sdx'), 'xfs'), [
            'server-kolab1',
          ]);
        }),
        { 'mount-kolab1-srv-other': { backup: 'other-site' } },
      ),
      blames: ['export-kolab'],
    },
  },
  good: {
    'told in one of two mounts': change('glusterfs', { [FIRST]: { backup: 'other-machine' } }),
    'told in the mount of the standby': change('nas', { [SECOND]: { backup: 'other-site' } }),
    'told that there is none, which another rule takes up': change('nas', { [FIRST]: { backup: 'none' } }),
    'a mount without services': draw((build) => {
      const alice = build.server('alice', {});
      build.mount('/srv', build.filesystem(build.dataDisk(alice, '/dev/sdb'), 'xfs'), [alice]);
    }),
    'a mount without source': change('nas', { 'export-kolab': null }),
  },
});
