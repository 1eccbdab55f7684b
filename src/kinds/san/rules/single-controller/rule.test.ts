import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'controller B is gone': {
      design: change('san', { 'san-controller-b': null }),
      blames: ['san-array'],
      says: /one controller/,
    },
  },
  good: {
    'one Linux host is another rule': change('san', {
      'san-array': { platform: 'linux-host' },
      'san-controller-b': null,
    }),
    'a controller of a pair': change('san', { 'san-array': { platform: 'linux-pair' } }),
    'two controllers': template('san'),
  },
});
