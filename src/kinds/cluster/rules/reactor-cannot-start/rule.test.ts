import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import {
  reactorCrossLinkDesign,
  reactorThreeReplicaDesign,
  reactorTieBreakerDesign,
} from '../../../../../tests/reactorDesigns.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a filesystem on a SAN': {
      design: change('san', { 'cluster-kolab': { manager: 'drbd-reactor' } }),
      blames: ['cluster-kolab'],
      says: /lie on no DRBD resource/,
      fixable: false,
    },
    'an export of a filer': {
      design: change('nas', { 'cluster-kolab': { manager: 'drbd-reactor' } }),
      blames: ['cluster-kolab'],
    },
    'a service whose data does not move': {
      design: change(reactorTieBreakerDesign, { 'service-imap': { dataPath: '/var/spool/imap' } }),
      blames: ['cluster-kolab'],
      says: /^IMAP lies on no DRBD resource, so drbd-reactor does not start it\.$/,
    },
    'a group on two resources': {
      design: change(reactorCrossLinkDesign, {
        'mount-bob-srv-imap': { path: '/srv/ldap/imap', serverId: 'server-alice', standbyIds: ['server-bob'] },
        'service-imap': { dataPath: '/srv/ldap/imap', serverId: 'server-alice', standbyIds: ['server-bob'] },
      }),
      blames: ['cluster-kolab'],
      says: /need the resources imap and ldap at once/,
    },
    'the mount is where no replica is': {
      design: change(reactorThreeReplicaDesign, {
        'drbd-r0-alice': null,
        'drbd-r0-charlie': null,
        'mount-alice-srv-r0': { standbyIds: ['server-charlie'] },
        'service-imap': { standbyIds: ['server-charlie'] },
      }),
      blames: ['cluster-kolab'],
      says: /no server that could run everything on r0/,
    },
  },
  good: {
    'everything is on one resource': reactorTieBreakerDesign,
    'everything is on one of two': reactorCrossLinkDesign,
    'Pacemaker manages': template('san'),
  },
});
