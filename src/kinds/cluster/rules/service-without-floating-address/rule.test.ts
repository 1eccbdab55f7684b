import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the address is gone': {
      design: change('drbd-cross-link', { 'floating-address-192-0-2-11': null }),
      blames: ['service-database', 'service-ldap'],
      fixable: true,
    },
    'one server is not on the client network': {
      design: change('drbd-cross-link', { 'floating-address-192-0-2-11': null, 'address-bob-client': null }),
      blames: ['service-database', 'service-ldap'],
      fixable: false,
    },
    'two client networks to choose from': {
      design: change('drbd-cross-link', {
        'floating-address-192-0-2-11': null,
        'network-replication': { purpose: 'client' },
      }),
      blames: ['service-database', 'service-ldap'],
      fixable: false,
    },
    'one server is in no cluster': {
      design: change('drbd-cross-link', { 'floating-address-192-0-2-11': null, 'member-bob': null }),
      blames: ['service-database', 'service-ldap'],
      fixable: false,
    },
    'the servers are in two clusters': {
      design: change(
        extend('drbd-cross-link', (build) => {
          const client = ['network-client'];
          build.cluster({ clusterName: 'other', serverIds: [], ringNetworkIds: client, fenceIps: [] });
        }),
        { 'floating-address-192-0-2-11': null, 'member-bob': { clusterId: 'cluster-other' } },
      ),
      blames: ['service-database', 'service-ldap'],
      fixable: false,
    },
    'the client network is full': {
      design: change('drbd-cross-link', {
        'floating-address-192-0-2-11': null,
        'network-client': { cidr: '192.0.2.32/30' },
        'address-alice-client': { ip: '192.0.2.33' },
        'address-bob-client': { ip: '192.0.2.34' },
      }),
      blames: ['service-database', 'service-ldap'],
      fixable: false,
    },
    'the client network is no subnet': {
      design: change('drbd-cross-link', {
        'floating-address-192-0-2-11': null,
        'network-client': { cidr: '192.0.2.1/24' },
      }),
      blames: ['service-database', 'service-ldap'],
      fixable: false,
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
