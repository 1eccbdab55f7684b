import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': {
      design: change('drbd-single-primary', { 'drbd-kolab': { resourceName: 'mail spool' } }),
      blames: ['drbd-kolab'],
    },
    'a plus, which no Pacemaker id can hold': {
      design: change('drbd-single-primary', { 'drbd-kolab': { resourceName: 'mail+spool' } }),
      blames: ['drbd-kolab'],
    },
    all: { design: change('drbd-single-primary', { 'drbd-kolab': { resourceName: 'all' } }), blames: ['drbd-kolab'] },
    none: {
      design: change('drbd-single-primary', { 'drbd-kolab': { resourceName: '' } }),
      blames: ['drbd-kolab'],
      says: /has no resource name/,
    },
  },
  good: {
    plain: template('drbd-single-primary'),
  },
});
