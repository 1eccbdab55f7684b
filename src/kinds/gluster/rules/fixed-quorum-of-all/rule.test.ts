import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const fixed = (bricks: number, quorumCount?: number) => () =>
  glusterDesign({
    form: 'replicate',
    bricks,
    quorumType: 'fixed',
    ...(quorumCount === undefined ? {} : { quorumCount }),
  });

ruleCases(rule, {
  bad: {
    'two of two': { design: fixed(2, 2), blames: ['gv0'], says: /all 2 bricks/, fixable: false },
    'three of three': { design: fixed(3, 3), blames: ['gv0'], fixable: true },
  },
  good: {
    'two of three': fixed(3, 2),
    'one of two is another mistake': fixed(2, 1),
    'more than there are is refused elsewhere': fixed(2, 3),
    'no number': fixed(2),
    'one copy': change(fixed(1, 1), { gv0: { setSize: 1 } }),
    'a number that does not count': change(fixed(2, 2), { gv0: { quorumType: 'none' } }),
    'an arbiter has a rule of its own': change(fixed(3, 3), { gv0: { form: 'arbiter' } }),
  },
});
