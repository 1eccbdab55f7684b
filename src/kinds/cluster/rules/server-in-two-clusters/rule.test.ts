import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Member } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob is in two': {
      design: extend('drbd-single-primary', (build) => {
        build.add(Member, 'again', 'bob again', {
          clusterId: 'cluster-kolab',
          serverId: 'server-bob',
          nodeId: 9,
          votes: 1,
        });
      }),
      blames: ['again', 'member-bob'],
      says: /bob is a member of kolab/,
    },
  },
  good: {
    'each is in one': template('drbd-single-primary'),
  },
});
