import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'IMAP starts on the slave': {
      design: change('drbd-single-primary', {
        'service-imap': { serverId: 'server-bob', standbyIds: ['server-alice'] },
      }),
      blames: ['service-imap'],
      says: /IMAP runs on bob/,
      fixable: true,
    },
    'LDAP sits on the wrong side of a cross-link': {
      design: change('drbd-cross-link', { 'service-ldap': { serverId: 'server-bob', standbyIds: [] } }),
      blames: ['service-ldap'],
      fixable: false,
    },
  },
  good: {
    'all services run on the master': template('drbd-single-primary'),
    'cross-link: each service on its primary': template('drbd-cross-link'),
    'its data lies elsewhere': change('drbd-single-primary', {
      'service-imap': { serverId: 'server-bob', standbyIds: [], dataPath: '/var/lib/imap' },
    }),
  },
});
