import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a blank': { design: change('nas', { 'filer-nas1': { hostName: 'our nas' } }), blames: ['filer-nas1'] },
    none: { design: change('nas', { 'filer-nas1': { hostName: '' } }), blames: ['filer-nas1'] },
  },
  good: {
    plain: template('nas'),
  },
});
