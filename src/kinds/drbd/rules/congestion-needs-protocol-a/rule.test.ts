import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'ahead with protocol C': {
      design: change('drbd-single-primary', { 'drbd-kolab': { onCongestion: 'pull-ahead' } }),
      blames: ['drbd-kolab'],
      says: /pull-ahead with protocol C/,
      fixable: true,
    },
    'parting with protocol B, DRBD 8.4': {
      design: change('drbd-single-primary', {
        'drbd-kolab': { onCongestion: 'disconnect', protocol: 'B', generation: '8.4' },
      }),
      blames: ['drbd-kolab'],
      says: /disconnect with protocol B/,
      fixable: true,
    },
  },
  good: {
    'ahead with protocol A': change('drbd-single-primary', {
      'drbd-kolab': { onCongestion: 'pull-ahead', protocol: 'A' },
    }),
    'writers wait': change('drbd-single-primary', { 'drbd-kolab': { onCongestion: 'block' } }),
    'nothing is told': template('drbd-single-primary'),
  },
});
