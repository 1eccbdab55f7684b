import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: { design: change('san', { 'lun-0': { wwid: '' } }), blames: ['lun-0'] },
    'a quote': { design: change('san', { 'lun-0': { wwid: '36"00' } }), blames: ['lun-0'] },
  },
  good: {
    'as multipath shows it': template('san'),
  },
});
