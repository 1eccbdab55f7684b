import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a mount that the cluster moves': {
      design: change('drbd-single-primary', { 'drbd-kolab': { autoPromote: 'yes' } }),
      blames: ['drbd-kolab'],
      says: /for \/srv\/kolab/,
      fixable: true,
    },
    'a filesystem that the cluster mounts on both': {
      design: change('drbd-dual-primary', { 'drbd-data': { autoPromote: 'yes' } }),
      blames: ['drbd-data'],
      fixable: true,
    },
  },
  good: {
    'the cluster alone promotes': change('drbd-single-primary', { 'drbd-kolab': { autoPromote: 'no' } }),
    'nothing is told': template('drbd-single-primary'),
    'nobody else promotes it': change('drbd-single-primary', {
      'drbd-kolab': { autoPromote: 'yes' },
      'mount-alice-srv-kolab': { standbyIds: [] },
    }),
    'DRBD 8.4 does not know it': change('drbd-single-primary', {
      'drbd-kolab': { autoPromote: 'yes', generation: '8.4' },
    }),
  },
});
