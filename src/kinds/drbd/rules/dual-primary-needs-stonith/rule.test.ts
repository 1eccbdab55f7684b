import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'nobody is fenced': {
      design: change('drbd-dual-primary', { 'drbd-data': { fencing: 'dont-care' } }),
      blames: ['drbd-data'],
      fixable: true,
    },
    'only the resource is fenced': {
      design: change('drbd-dual-primary', { 'drbd-data': { fencing: 'resource-only', protocol: 'A' } }),
      blames: ['drbd-data'],
      says: /resource-only/,
      fixable: true,
    },
  },
  good: {
    'the peer is switched off': template('drbd-dual-primary'),
    'a single primary is free to choose': change('drbd-single-primary', { 'drbd-kolab': { fencing: 'resource-only' } }),
  },
});
