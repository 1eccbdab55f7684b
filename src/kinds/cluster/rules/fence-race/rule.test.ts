import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Member, QuorumDevice } from '../../elements.ts';
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
  },
  good: {
    'one of them waits': template('drbd-single-primary'),
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
