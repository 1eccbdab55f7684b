import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const copies =
  (bricks: number, quorumType: 'default' | 'auto' | 'none' | 'fixed' = 'default') =>
  () =>
    glusterDesign({ form: 'replicate', bricks, quorumType });

ruleCases(rule, {
  bad: {
    'four copies, half of which count only with the first': {
      design: copies(4),
      blames: ['gv0'],
      says: /4 copies, .* 4 times\. Half .* adds little availability to 3\.$/,
      fixable: false,
    },
    'six, quorum said': { design: copies(6, 'auto'), blames: ['gv0'], says: /availability to 5\.$/ },
    'four without a tie': { design: copies(4, 'fixed'), blames: ['gv0'], says: /4 times\.$/ },
    'five, which no half can share': { design: copies(5), blames: ['gv0'], says: /5 times\.$/ },
  },
  good: {
    'three copies': copies(3),
    'two copies are another mistake': copies(2),
    'four fragments': () => glusterDesign({ form: 'disperse', bricks: 4, redundancy: 1 }),
  },
});
