import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const counted = (quorumType: 'default' | 'auto' | 'none' | 'fixed', quorumCount?: number) => () =>
  glusterDesign({ form: 'replicate', bricks: 3, quorumType, ...(quorumCount === undefined ? {} : { quorumCount }) });

ruleCases(rule, {
  bad: {
    auto: { design: counted('auto', 2), blames: ['gv0'], says: /it is auto/, fixable: true },
    default: { design: counted('default', 2), blames: ['gv0'], fixable: true },
  },
  good: {
    fixed: counted('fixed', 2),
    'no count': counted('auto'),
  },
});
