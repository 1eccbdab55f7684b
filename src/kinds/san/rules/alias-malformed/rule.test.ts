import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: { design: change('san', { 'lun-0': { alias: '' } }), blames: ['lun-0'] },
    'a blank': { design: change('san', { 'lun-0': { alias: 'my lun' } }), blames: ['lun-0'] },
    'a plus': { design: change('san', { 'lun-0': { alias: 'my+lun' } }), blames: ['lun-0'] },
    'a path': { design: change('san', { 'lun-0': { alias: '../sda' } }), blames: ['lun-0'] },
  },
  good: {
    'a word': template('san'),
  },
});
