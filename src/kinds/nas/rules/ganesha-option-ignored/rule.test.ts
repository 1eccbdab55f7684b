import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../../../../../tests/nfsDesigns.ts';
import { rule } from './rule.ts';

const blames = ['export-www'];

ruleCases(rule, {
  bad: {
    async: { design: change(ganeshaOnDrbd, { 'export-www': { commit: 'async' } }), blames, says: /asks for async,/ },
    both: {
      design: change(ganeshaOnDrbd, { 'export-www': { commit: 'async', subtreeCheck: 'subtree_check' } }),
      blames,
      says: /async and subtree_check/,
    },
  },
  good: {
    'as it serves': ganeshaOnDrbd,
    'no subtree check': change(ganeshaOnDrbd, { 'export-www': { subtreeCheck: 'no_subtree_check' } }),
    'the kernel has it': change(kernelNfsOnDrbd, { 'export-www': { commit: 'async' } }),
  },
});
