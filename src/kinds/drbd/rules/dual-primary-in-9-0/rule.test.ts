import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'with the module of 9.0': {
      design: change('drbd-dual-primary', { 'drbd-data': { release: '9.0' } }),
      blames: ['drbd-data'],
      fixable: false,
    },
  },
  good: {
    'the module is not told': template('drbd-dual-primary'),
    'with a newer module': change('drbd-dual-primary', { 'drbd-data': { release: '9.1' } }),
    'DRBD 8.4, whatever was told of 9': change('drbd-dual-primary', {
      'drbd-data': { generation: '8.4', release: '9.0' },
    }),
    'one primary': change('drbd-single-primary', { 'drbd-kolab': { release: '9.0' } }),
  },
});
