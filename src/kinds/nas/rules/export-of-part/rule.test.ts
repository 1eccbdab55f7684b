import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const served = (fields: Record<string, unknown>) => change('nas', { 'export-kolab': fields });
const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'a part': { design: served({ extent: 'part' }), blames, says: /guesses file handles/, fixable: false },
    'a part that is checked': {
      design: served({ extent: 'part', subtreeCheck: 'subtree_check' }),
      blames,
      says: /what lies beside it can fill it\.$/,
    },
    'a part that is not checked': {
      design: served({ extent: 'part', subtreeCheck: 'no_subtree_check' }),
      blames,
      says: /guesses file handles/,
    },
  },
  good: {
    'not told': template('nas'),
    'a filesystem': served({ extent: 'filesystem' }),
  },
});
