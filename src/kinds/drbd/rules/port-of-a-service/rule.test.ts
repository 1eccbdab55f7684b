import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the LDAP port, where LDAP runs and where it may move': {
      design: change('drbd-single-primary', { 'drbd-kolab': { port: 389 } }),
      blames: ['drbd-kolab', 'drbd-kolab'],
      says: /port 389, a usual one of LDAP of (alice|bob)/,
      fixable: true,
    },
    'LDAP on one of the servers': {
      design: change('drbd-single-primary', { 'drbd-kolab': { port: 389 }, 'service-ldap': { standbyIds: [] } }),
      blames: ['drbd-kolab'],
      says: /LDAP of alice/,
    },
  },
  good: {
    'a port of its own': template('drbd-single-primary'),
    'the port of a service that is not there': change('drbd-single-primary', {
      'drbd-kolab': { port: 389 },
      'service-ldap': null,
    }),
    'a port that only some web servers are given': change('drbd-single-primary', { 'drbd-kolab': { port: 8080 } }),
    'the neighbour of a port': change('drbd-single-primary', { 'drbd-kolab': { port: 390 } }),
  },
});
