import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': {
      design: change('drbd-single-primary', { 'cluster-kolab': { clusterName: 'my cluster' } }),
      blames: ['cluster-kolab'],
    },
    '33 characters': {
      design: change('drbd-single-primary', { 'cluster-kolab': { clusterName: 'x'.repeat(33) } }),
      blames: ['cluster-kolab'],
    },
    none: {
      design: change('drbd-single-primary', { 'cluster-kolab': { clusterName: '' } }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    plain: template('drbd-single-primary'),
    '32 characters': change('drbd-single-primary', { 'cluster-kolab': { clusterName: 'x'.repeat(32) } }),
  },
});
