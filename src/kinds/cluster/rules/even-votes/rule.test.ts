import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Member, QuorumDevice } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'four members': {
      design: extend('drbd-single-primary', (build) => {
        for (const [at, name] of ['charlie', 'dora'].entries())
          build.add(Member, `member-${name}`, name, {
            clusterId: 'cluster-kolab',
            serverId: build.server(name, {}),
            nodeId: at + 3,
            votes: 1,
          });
      }),
      blames: ['cluster-kolab'],
      says: /4 votes/,
    },
    'three members, one with two votes': {
      design: extend('drbd-single-primary', (build) => {
        build.add(Member, 'member-charlie', 'charlie', {
          clusterId: 'cluster-kolab',
          serverId: build.server('charlie', {}),
          nodeId: 3,
          votes: 2,
        });
      }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    'four members and the lowest node id breaks ties': change(
      extend('drbd-single-primary', (build) => {
        for (const [at, name] of ['charlie', 'dora'].entries())
          build.add(Member, `member-${name}`, name, {
            clusterId: 'cluster-kolab',
            serverId: build.server(name, {}),
            nodeId: at + 3,
            votes: 1,
          });
      }),
      { 'cluster-kolab': { autoTieBreaker: 'lowest' } },
    ),
    'three members': extend('drbd-single-primary', (build) => {
      build.add(Member, 'member-charlie', 'charlie', {
        clusterId: 'cluster-kolab',
        serverId: build.server('charlie', {}),
        nodeId: 3,
        votes: 1,
      });
    }),
    'two members have a mode of their own': template('drbd-single-primary'),
    'four members and a quorum device': extend('drbd-single-primary', (build) => {
      for (const [at, name] of ['eve', 'dora'].entries())
        build.add(Member, `member-${name}`, name, {
          clusterId: 'cluster-kolab',
          serverId: build.server(name, {}),
          nodeId: at + 3,
          votes: 1,
        });
      build.add(QuorumDevice, 'qdevice', 'qnetd', {
        clusterId: 'cluster-kolab',
        serverId: build.server('charlie', {}),
        algorithm: 'ffsplit',
      });
    }),
  },
});
