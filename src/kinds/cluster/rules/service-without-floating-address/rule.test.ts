import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the address is gone': {
      design: change('drbd-cross-link', { 'floating-address-192-0-2-11': null }),
      blames: ['service-database', 'service-ldap'],
    },
  },
  good: {
    'an address follows the mount': template('drbd-single-primary'),
    'an address follows another service of the group': template('nas'),
    'the service stays where the cluster manager mounts its data': change('drbd-dual-primary', {
      'floating-address-192-0-2-21': null,
      'service-ldap': { standbyIds: [] },
      'service-database': { standbyIds: [] },
    }),
    'the service stays': change('nas', {
      'floating-address-192-0-2-10': null,
      'service-ldap': { standbyIds: [] },
      'service-database': { standbyIds: [] },
      'service-imap': { standbyIds: [] },
      'service-smtp': { standbyIds: [] },
      'service-web': { standbyIds: [] },
    }),
  },
});
