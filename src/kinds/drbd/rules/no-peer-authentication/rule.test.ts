import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no secret is asked for': {
      design: change('drbd-single-primary', { 'drbd-kolab': { cramHmacAlg: 'none' } }),
      blames: ['drbd-kolab'],
      says: /7788/,
      fixable: true,
    },
  },
  good: {
    'SHA-256 is written where nothing is told': template('drbd-single-primary'),
    'SHA-1, which is weaker': change('drbd-single-primary', { 'drbd-kolab': { cramHmacAlg: 'sha1' } }),
  },
});
