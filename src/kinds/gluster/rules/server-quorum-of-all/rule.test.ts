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
    'two thirds, rounded up': {
      design: peers(3, 67),
      blames: ['pool'],
      says: /67 percent of its 3 peers/,
      fixable: true,
    },
    'all of four': { design: peers(4, 76), blames: ['pool'], fixable: true },
  },
  good: {
    'just two of three': peers(3, 66),
    'three of four': peers(4, 75),
    'not told': peers(3),
    'nobody asks for it': peers(3, 100, 'off'),
    'two peers are another mistake': peers(2, 100),
  },
});
