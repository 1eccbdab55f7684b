import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'failover without both': {
      design: change('drbd-single-primary', { 'drbd-kolab': { fencing: 'dont-care' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'protocol A': {
      design: change('drbd-single-primary', { 'drbd-kolab': { fencing: 'dont-care', protocol: 'A' } }),
      blames: ['drbd-kolab'],
      fixable: true,
    },
    'DRBD 8.4 knows no quorum': {
      design: change('drbd-single-primary', {
        'drbd-kolab': { fencing: 'dont-care', quorum: 'majority', generation: '8.4' },
      }),
      blames: ['drbd-kolab'],
    },
  },
  good: {
    fencing: template('drbd-single-primary'),
    quorum: change('drbd-single-primary', { 'drbd-kolab': { fencing: 'dont-care', quorum: 'majority' } }),
    'nothing moves': change('drbd-single-primary', {
      'drbd-kolab': { fencing: 'dont-care' },
      'mount-alice-srv-kolab': { standbyIds: [] },
    }),
  },
});
