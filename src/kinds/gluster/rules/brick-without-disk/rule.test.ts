import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'no disk': { design: change('glusterfs', { 'brick-1': { backingId: undefined } }), blames: ['brick-1'] },
  },
  good: {
    'a disk for each': template('glusterfs'),
  },
});
