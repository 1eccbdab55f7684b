import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one of two primaries is restarted': {
      design: change('drbd-dual-primary', { 'drbd-data': { afterSb2pri: 'call-pri-lost-after-sb' } }),
      blames: ['drbd-data'],
      fixable: true,
    },
    'in single-primary mode, after two promotions': {
      design: change('drbd-single-primary', { 'drbd-kolab': { afterSb2pri: 'call-pri-lost-after-sb' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
  },
  good: {
    'they part': change('drbd-dual-primary', { 'drbd-data': { afterSb2pri: 'disconnect' } }),
    'violence is another mistake': change('drbd-dual-primary', { 'drbd-data': { afterSb2pri: 'violently-as0p' } }),
    'they part where nothing is told': template('drbd-dual-primary'),
  },
});
