import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one head': { design: change('nas', { 'filer-nas1': { heads: 'single' } }), blames: ['filer-nas1'] },
  },
  good: {
    'two heads': template('nas'),
  },
});
