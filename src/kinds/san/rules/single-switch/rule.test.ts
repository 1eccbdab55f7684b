import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'all through switch A': {
      design: change('san', {
        'san-path-1-2': { switchId: 'san-switch-a' },
        'san-path-2-2': { switchId: 'san-switch-a' },
      }),
      blames: ['san-array'],
      says: /Switch A/,
    },
  },
  good: {
    'two switches': template('san'),
    'no path is drawn yet': change('san', {
      'san-path-1-1': null,
      'san-path-1-2': null,
      'san-path-2-1': null,
      'san-path-2-2': null,
    }),
  },
});
