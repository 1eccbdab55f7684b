import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the filesystem is gone': {
      design: change('drbd-single-primary', { 'mount-alice-srv-kolab': { sourceId: undefined } }),
      blames: ['mount-alice-srv-kolab'],
    },
  },
  good: {
    'each mount has one': template('nas'),
  },
});
