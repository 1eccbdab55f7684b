import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const volume =
  (
    favoriteChild: 'none' | 'size' | 'ctime' | 'mtime' | 'majority',
    form: 'replicate' | 'arbiter' | 'disperse' | 'distribute' = 'replicate',
  ) =>
  () =>
    glusterDesign({ form, bricks: 3, redundancy: 1, volume: { favoriteChild } });

ruleCases(rule, {
  bad: {
    'the newest': { design: volume('mtime'), blames: ['gv0'], says: /by mtime/, fixable: true },
    'the majority': { design: volume('majority'), blames: ['gv0'], says: /by majority/, fixable: true },
    'with an arbiter': { design: volume('size', 'arbiter'), blames: ['gv0'], fixable: true },
  },
  good: {
    none: volume('none'),
    'not told': () => glusterDesign({ form: 'replicate', bricks: 3 }),
    'dispersed files have no versions': volume('mtime', 'disperse'),
    'no copies': volume('mtime', 'distribute'),
  },
});
