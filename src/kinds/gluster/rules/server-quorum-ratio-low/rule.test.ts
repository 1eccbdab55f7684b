import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const peers =
  (bricks: number, serverQuorumRatio?: number, serverQuorum: 'on' | 'off' = 'on') =>
  () =>
    glusterDesign({
      form: 'distribute',
      bricks,
      serverQuorum,
      pool: serverQuorumRatio === undefined ? {} : { serverQuorumRatio },
    });

ruleCases(rule, {
  bad: {
    'half of four': { design: peers(4, 50), blames: ['pool'], says: /2 of 4 peers.*50 percent/, fixable: true },
    'a third of three': { design: peers(3, 33), blames: ['pool'], fixable: true },
    'nothing at all': { design: peers(3, 0), blames: ['pool'], says: /1 of 3/ },
    'half of two': { design: peers(2, 50), blames: ['pool'], fixable: false },
  },
  good: {
    'half of three is two': peers(3, 50),
    'more than half of four': peers(4, 51),
    'not told': peers(4),
    'nobody asks for it': peers(4, 50, 'off'),
    'one peer is another mistake': peers(1, 50),
  },
});
