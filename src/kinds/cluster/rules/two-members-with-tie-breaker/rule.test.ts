import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the lowest node id': {
      design: change('drbd-single-primary', { 'cluster-kolab': { autoTieBreaker: 'lowest' } }),
      blames: ['cluster-kolab'],
      says: /only alice goes/,
      fixable: true,
    },
    'the highest node id': {
      design: change('drbd-single-primary', { 'cluster-kolab': { autoTieBreaker: 'highest' } }),
      blames: ['cluster-kolab'],
      says: /only bob goes/,
    },
    'it starts without waiting for the other': {
      design: change('drbd-single-primary', { 'cluster-kolab': { autoTieBreaker: 'lowest', waitForAll: 'off' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
    'without fencing it alone keeps two halves apart': {
      design: change('drbd-single-primary', { 'cluster-kolab': { autoTieBreaker: 'lowest', fencing: 'off' } }),
      blames: ['cluster-kolab'],
      fixable: false,
    },
  },
  good: {
    'not told': template('drbd-single-primary'),
    'switched off': change('drbd-single-primary', { 'cluster-kolab': { autoTieBreaker: 'off' } }),
    'three members': change(threeMembers, { 'cluster-kolab': { autoTieBreaker: 'lowest' } }),
    'a quorum device, of which another rule speaks': change(
      extend('drbd-single-primary', (build) => {
        const serverId = build.server('charlie', { 'network-client': '192.0.2.33' });
        build.add(QuorumDevice, 'qdevice', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm: 'ffsplit' });
      }),
      { 'cluster-kolab': { autoTieBreaker: 'lowest' } },
    ),
  },
});
