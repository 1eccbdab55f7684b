import { change } from '../../../../../tests/rules/designs.ts';
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
    'half of four': { design: peers(4, 50), blames: ['pool'], says: /50 percent/, fixable: true },
    'nothing at all': { design: peers(3, 0), blames: ['pool'], fixable: true },
    'half of two': { design: peers(2, 50), blames: ['pool'], fixable: false },
    'before there are peers': { design: change(peers(1, 50), { 'peer-1': null }), blames: ['pool'], fixable: true },
  },
  good: {
    'more than half': peers(4, 51),
    'not told': peers(4),
    'half of four, while no volume asks for server quorum': peers(4, 50, 'off'),
    'half of four, and no volume yet': change(peers(4, 50), { gv0: null }),
  },
});
