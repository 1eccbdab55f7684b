import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const peers = (bricks: number, serverQuorum: 'on' | 'off', serverQuorumRatio?: number) => () =>
  glusterDesign({
    form: 'distribute',
    bricks,
    serverQuorum,
    pool: serverQuorumRatio === undefined ? {} : { serverQuorumRatio },
  });

ruleCases(rule, {
  bad: {
    four: { design: peers(4, 'on'), blames: ['pool'], says: /4 peers.*spares 1, no more than 3/, fixable: false },
    six: { design: peers(6, 'on'), blames: ['pool'], says: /spares 2/ },
  },
  good: {
    three: peers(3, 'on'),
    five: peers(5, 'on'),
    'two is another mistake': peers(2, 'on'),
    'no server quorum': peers(4, 'off'),
    'a ratio by which the fourth counts': peers(4, 'on', 67),
    'a ratio that spares none': peers(4, 'on', 100),
    'half is enough by another mistake': peers(4, 'on', 50),
  },
});
