import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    ignore: {
      design: change('drbd-single-primary', { 'cluster-kolab': { noQuorumPolicy: 'ignore' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
    'ignore, with GFS2': {
      design: change('drbd-dual-primary', { 'cluster-kolab': { noQuorumPolicy: 'ignore' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
  },
  good: {
    stop: template('drbd-single-primary'),
    freeze: template('drbd-dual-primary'),
  },
});
