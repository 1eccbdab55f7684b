import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FenceDevice, Member, QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no delay at all': {
      design: change('drbd-single-primary', { 'fence-alice': { delay: 0 } }),
      blames: ['cluster-kolab'],
      says: /0 seconds/,
      fixable: true,
    },
    'the same delay for both': {
      design: change('drbd-single-primary', { 'fence-bob': { delay: 5 } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
    'one device for both': {
      design: change('drbd-single-primary', {
        'fence-bob': null,
        'fence-alice': { targetIds: ['server-alice', 'server-bob'] },
      }),
      blames: ['cluster-kolab'],
      fixable: false,
    },
    'only the second level waits': {
      design: change(
        extend('drbd-single-primary', (build) => {
          const device = { clusterId: 'cluster-kolab', targetIds: ['server-alice'], ip: '10.3.1.40', delay: 5 };
          build.add(FenceDevice, 'pdu', 'pdu', { ...device, agent: 'fence_apc_snmp', level: 2 });
        }),
        { 'fence-alice': { delay: 0, level: 1 } },
      ),
      blames: ['cluster-kolab'],
      says: /0 seconds/,
    },
    'a head start for the busier one, and both are idle': {
      design: change('drbd-dual-primary', {
        'cluster-kolab': { priorityDelay: 15 },
        'fence-alice': { delay: 0 },
        'service-web': null,
      }),
      blames: ['cluster-kolab'],
    },
    'a head start of nothing': {
      design: change('drbd-single-primary', { 'cluster-kolab': { priorityDelay: 0 }, 'fence-alice': { delay: 0 } }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    'one of them waits': template('drbd-single-primary'),
    'the busier one has a head start': change('drbd-single-primary', {
      'cluster-kolab': { priorityDelay: 15 },
      'fence-alice': { delay: 0 },
    }),
    'the tie-breaker decides': change('drbd-single-primary', {
      'cluster-kolab': { autoTieBreaker: 'lowest' },
      'fence-alice': { delay: 0 },
    }),
    'fencing is off altogether': change('drbd-single-primary', {
      'cluster-kolab': { fencing: 'off' },
      'fence-alice': { delay: 0 },
    }),
    'three members': change(
      extend('drbd-single-primary', (build) => {
        build.add(Member, 'member-charlie', 'charlie', {
          clusterId: 'cluster-kolab',
          serverId: build.server('charlie', {}),
          nodeId: 3,
          votes: 1,
        });
      }),
      { 'fence-alice': { delay: 0 } },
    ),
    'a quorum device decides': change(
      extend('drbd-single-primary', (build) => {
        build.add(QuorumDevice, 'qdevice', 'qnetd', {
          clusterId: 'cluster-kolab',
          serverId: build.server('charlie', {}),
          algorithm: 'ffsplit',
        });
      }),
      { 'fence-alice': { delay: 0 } },
    ),
  },
});
