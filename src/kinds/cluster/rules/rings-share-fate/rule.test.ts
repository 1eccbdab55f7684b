import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain } from '../../../common/index.ts';
import { rule } from './rule.ts';

const switched = extend('drbd-single-primary', (build) => {
  for (const id of ['switch-a', 'switch-b']) build.add(FailureDomain, id, id, { sort: 'switch' });
});

ruleCases(rule, {
  bad: {
    'one switch for both': {
      design: change(switched, {
        'network-ring': { domainIds: ['switch-a'] },
        'network-replication': { domainIds: ['switch-a'] },
      }),
      blames: ['cluster-kolab'],
      says: /replication and ring, hang on switch-a/,
      fixable: false,
    },
  },
  good: {
    'not told': template('drbd-single-primary'),
    'two switches': change(switched, {
      'network-ring': { domainIds: ['switch-a'] },
      'network-replication': { domainIds: ['switch-b'] },
    }),
    'one of them hangs on both switches': change(switched, {
      'network-ring': { domainIds: ['switch-a'] },
      'network-replication': { domainIds: ['switch-a', 'switch-b'] },
    }),
    'a third ring elsewhere': change(switched, {
      'cluster-kolab': { ringNetworkIds: ['network-ring', 'network-replication', 'network-client'] },
      'network-ring': { domainIds: ['switch-a'] },
      'network-replication': { domainIds: ['switch-a'] },
    }),
    'one ring, of which another rule speaks': change(switched, {
      'cluster-kolab': { ringNetworkIds: ['network-ring', 'network-ring'] },
      'network-ring': { domainIds: ['switch-a'] },
    }),
  },
});
