import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const copies =
  (bricks: number, quorumType: 'default' | 'auto' | 'none' | 'fixed' = 'default') =>
  () =>
    glusterDesign({ form: 'replicate', bricks, quorumType });

ruleCases(rule, {
  bad: {
    four: { design: copies(4), blames: ['gv0'], says: /4 copies.*adds no safety to 3/, fixable: false },
    'six, quorum said': { design: copies(6, 'auto'), blames: ['gv0'] },
  },
  good: {
    'two is another mistake': copies(2, 'auto'),
    three: copies(3),
    five: copies(5),
    'four without a tie': copies(4, 'fixed'),
    'four fragments': () => glusterDesign({ form: 'disperse', bricks: 4, redundancy: 1 }),
  },
});
