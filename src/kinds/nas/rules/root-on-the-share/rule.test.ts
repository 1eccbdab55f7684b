import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'not squashed': {
      design: change('nas', { 'export-kolab': { rootSquash: 'no_root_squash' } }),
      blames: ['export-kolab'],
      fixable: true,
    },
  },
  good: {
    squashed: template('nas'),
  },
});
