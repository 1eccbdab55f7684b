import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Volume } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two volumes 0': {
      design: extend('drbd-single-primary', (build) => {
        build.add(Volume, 'second', 'kolab/second', { resourceId: 'drbd-kolab', number: 0, minor: 5 });
      }),
      blames: ['drbd-kolab-volume-0', 'second'],
      fixable: true,
    },
  },
  good: {
    'volume 0 of two resources': template('drbd-cross-link'),
  },
});
