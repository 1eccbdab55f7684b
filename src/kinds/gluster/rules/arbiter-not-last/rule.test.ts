import type { Design } from '../../../../core/model/design.ts';
import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';
const arbiter = (): Design => glusterDesign({ form: 'arbiter', bricks: 3 });

const named = (...names: readonly string[]) =>
  change(arbiter, Object.fromEntries(names.map((name, at) => [`brick-${at + 1}`, { name }])));

ruleCases(rule, {
  bad: {
    'the first': {
      design: named('Arbiter', 'a', 'b'),
      blames: ['brick-1'],
      says: /arbiter, which is b\./,
      fixable: false,
    },
    'the second, in other words': { design: named('a', 'gv0 arbiter brick', 'b'), blames: ['brick-2'], fixable: false },
    'two that are called so': { design: named('arbiter 1', 'a', 'arbiter 2'), blames: ['brick-1'], fixable: false },
  },
  good: {
    'the last': named('a', 'b', 'Arbiter'),
    'no names': arbiter,
    'a word that only begins so': named('Arbiters', 'a', 'b'),
    'three copies': change(named('Arbiter', 'a', 'b'), { gv0: { form: 'replicate' } }),
    'an unfinished set': change(named('Arbiter', 'a', 'b'), { 'brick-3': null }),
    'an order that is not clear': change(named('Arbiter', 'a', 'b'), { 'brick-3': { position: 1 } }),
  },
});
