import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both paths are gone': {
      design: change('san', { 'san-path-2-1': null, 'san-path-2-2': null }),
      blames: ['san-initiator-2'],
      says: /Kolab Server 2/,
    },
  },
  good: {
    'two paths': template('san'),
    'no LUN is mapped to it': change('san', {
      'san-path-2-1': null,
      'san-path-2-2': null,
      'lun-0': { initiatorIds: ['san-initiator-1'] },
    }),
  },
});
