import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const releases = (...told: readonly (number | undefined)[]) =>
  change(
    () => glusterDesign({ form: 'replicate', bricks: told.length }),
    Object.fromEntries(
      told.flatMap((release, at) => (release === undefined ? [] : [[`peer-${at + 1}`, { release }] as const])),
    ),
  );

ruleCases(rule, {
  bad: {
    'one is behind': { design: releases(10, 9, 10), blames: ['pool'], says: /9, 10; n2 with 9/, fixable: false },
    'three releases': { design: releases(11, 10, 9), blames: ['pool'], says: /9, 10, 11/ },
  },
  good: {
    alike: releases(10, 10, 10),
    'one told': releases(10, undefined, undefined),
    'none told': releases(undefined, undefined),
  },
});
