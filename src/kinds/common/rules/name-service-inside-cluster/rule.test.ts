import { change, draw, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Server } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a server whose services move': {
      design: change('nas', { 'server-kolab1': { nameSource: 'own-service' } }),
      blames: ['server-kolab1'],
      says: /Kolab Server 1 gets its names from a service that runs in its own cluster/,
      fixable: false,
    },
    'the standby': {
      design: change('drbd-single-primary', { 'server-bob': { nameSource: 'own-service' } }),
      blames: ['server-bob'],
    },
    'a server with nothing but a mount of GFS2': {
      design: change('drbd-dual-primary', {
        'server-bob': { nameSource: 'own-service' },
        'service-ldap': null,
        'service-database': null,
        'service-imap': null,
        'service-smtp': null,
        'service-web': null,
      }),
      blames: ['server-bob'],
    },
  },
  good: {
    'from the hosts file': change('nas', { 'server-kolab1': { nameSource: 'hosts' } }),
    'from DNS outside': change('nas', { 'server-kolab1': { nameSource: 'dns' } }),
    'not told': template('nas'),
    'a storage node that the cluster starts nothing on': change('glusterfs', {
      'server-gluster1': { nameSource: 'own-service' },
    }),
    'a server without a cluster': draw((build) => {
      build.add(Server, 'alice', 'alice', { hostName: 'alice', nameSource: 'own-service' });
    }),
  },
});
