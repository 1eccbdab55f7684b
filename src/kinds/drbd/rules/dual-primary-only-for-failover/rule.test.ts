import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const ON_ALICE = { serverId: 'server-alice', standbyIds: ['server-bob'] };

ruleCases(rule, {
  bad: {
    'all services prefer alice': {
      design: change('drbd-dual-primary', {
        'service-imap': ON_ALICE,
        'service-smtp': ON_ALICE,
        'service-web': ON_ALICE,
      }),
      blames: ['drbd-data'],
      says: /runs on alice: Database, IMAP, LDAP, SMTP and 1 more/,
      fixable: false,
    },
    'one service is left': {
      design: change('drbd-dual-primary', {
        'service-ldap': null,
        'service-database': null,
        'service-smtp': null,
        'service-web': null,
      }),
      blames: ['drbd-data'],
      says: /runs on bob: IMAP/,
    },
  },
  good: {
    'both servers have services': template('drbd-dual-primary'),
    'nothing is told of its users': change('drbd-dual-primary', {
      'service-ldap': null,
      'service-database': null,
      'service-imap': null,
      'service-smtp': null,
      'service-web': null,
    }),
    'single-primary': template('drbd-single-primary'),
    'the services keep their data elsewhere': change('drbd-dual-primary', {
      'service-imap': { ...ON_ALICE, dataPath: '/var/lib/imap' },
      'service-smtp': { ...ON_ALICE, dataPath: '/var/lib/imap' },
      'service-web': { ...ON_ALICE, dataPath: '/var/lib/imap' },
      'service-ldap': { dataPath: '/var/lib/imap' },
      'service-database': { dataPath: '/var/lib/imap' },
    }),
  },
});
