import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a relative path': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { path: 'srv/kolab' } }),
      blames: ['mount-alice-srv-kolab'],
    },
    'the root': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { path: '/' } }),
      blames: ['mount-alice-srv-kolab'],
    },
    'a quote': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { path: '/srv/"kolab"' } }),
      blames: ['mount-alice-srv-kolab'],
    },
  },
  good: {
    'an absolute path': template('drbd-single-primary'),
  },
});
