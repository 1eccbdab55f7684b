import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { Peer } from '../../elements.ts';
import { rule } from './rule.ts';

const pair =
  (serverQuorum: 'on' | 'off', quorumType: 'default' | 'auto' | 'none' = 'default') =>
  () =>
    glusterDesign({ form: 'replicate', bricks: 2, serverQuorum, quorumType });
const withVoter = (base: ReturnType<typeof pair>) =>
  extend(base, (build) => {
    build.add(Peer, 'peer-3', 'k1', { poolId: 'pool', serverId: 'server-k1' });
  });

ruleCases(rule, {
  bad: {
    'a third peer that only votes': {
      design: withVoter(pair('on')),
      blames: ['gv0'],
      says: /and k1 votes/,
      fixable: false,
    },
    'no quorum, in so many words': { design: withVoter(pair('on', 'none')), blames: ['gv0'] },
  },
  good: {
    'no server quorum': withVoter(pair('off')),
    'no voter': pair('on'),
    'two copies that depend on the first': withVoter(pair('on', 'auto')),
    'three copies': extend(
      () => glusterDesign({ form: 'replicate', bricks: 3, serverQuorum: 'on' }),
      (build) => {
        build.add(Peer, 'peer-4', 'k1', { poolId: 'pool', serverId: 'server-k1' });
      },
    ),
    'an arbiter is no dummy': () => glusterDesign({ form: 'arbiter', bricks: 3, serverQuorum: 'on' }),
    'no bricks yet': change(withVoter(pair('on')), { 'brick-1': null, 'brick-2': null }),
  },
});
