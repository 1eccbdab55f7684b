import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two at one path': {
      design: change('drbd-cross-link', { 'mount-bob-srv-imap': { path: '/srv/ldap' } }),
      blames: ['mount-alice-srv-ldap', 'mount-bob-srv-imap'],
    },
    'they meet after a failover only': {
      design: extend('drbd-single-primary', (build) => {
        build.mount('/srv/kolab', build.filesystem(build.dataDisk('server-bob', '/dev/sdx'), 'xfs'), ['server-bob']);
      }),
      blames: ['mount-alice-srv-kolab', 'mount-bob-srv-kolab'],
    },
  },
  good: {
    'one path on two servers': template('nas'),
  },
});
