import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'switched off': {
      design: change('drbd-single-primary', { 'cluster-kolab': { encryption: 'off' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
  },
  good: {
    'not told, so that the file has it on': template('drbd-single-primary'),
    'switched on': change('drbd-single-primary', { 'cluster-kolab': { encryption: 'on' } }),
  },
});
