import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { QuorumDevice } from '../../elements.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two members': {
      design: change('drbd-single-primary', { 'cluster-kolab': { waitForAll: 'off' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
  },
  good: {
    'not told, so that the file has it on': template('drbd-single-primary'),
    'switched on': change('drbd-single-primary', { 'cluster-kolab': { waitForAll: 'on' } }),
    'three members have a majority': change(threeMembers, { 'cluster-kolab': { waitForAll: 'off' } }),
    'a quorum device decides': change(
      extend('drbd-single-primary', (build) => {
        const serverId = build.server('charlie', { 'network-client': '192.0.2.33' });
        build.add(QuorumDevice, 'qdevice', 'qnetd', { clusterId: 'cluster-kolab', serverId, algorithm: 'ffsplit' });
      }),
      { 'cluster-kolab': { waitForAll: 'off' } },
    ),
    'the tie-breaker decides': change('drbd-single-primary', {
      'cluster-kolab': { waitForAll: 'off', autoTieBreaker: 'lowest' },
    }),
  },
});
