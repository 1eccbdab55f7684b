import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'stop, with GFS2': {
      design: change('drbd-dual-primary', { 'cluster-kolab': { noQuorumPolicy: 'stop' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
  },
  good: {
    'freeze, with GFS2': template('drbd-dual-primary'),
    'stop, with XFS': template('drbd-single-primary'),
  },
});
