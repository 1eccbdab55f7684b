import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const served = (fields: Record<string, unknown>) => change('nas', { 'export-kolab': fields });
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    checked: { design: served({ subtreeCheck: 'subtree_check' }), blames, fixable: true },
  },
  good: {
    'not told': template('nas'),
    'not checked': served({ subtreeCheck: 'no_subtree_check' }),
  },
});
