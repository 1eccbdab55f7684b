import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a number above 255': { design: change('nas', { 'filer-nas1': { ip: '10.10.1.410' } }), blames: ['filer-nas1'] },
    none: { design: change('nas', { 'filer-nas1': { ip: '' } }), blames: ['filer-nas1'] },
  },
  good: {
    'an address': template('nas'),
  },
});
