import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { Peer, Brick } from '../../elements.ts';
import { rule } from './rule.ts';

const pair = (serverQuorum: 'on' | 'off') => () => glusterDesign({ form: 'replicate', bricks: 2, serverQuorum });
const withVoter = (serverQuorum: 'on' | 'off') =>
  extend(pair(serverQuorum), (build) => {
    build.add(Peer, 'peer-3', 'k1', { poolId: 'pool', serverId: 'server-k1' });
  });
const SILENT_ON_VOTERS = /different versions of a file\.$/;

ruleCases(rule, {
  bad: {
    'a third peer that only votes': {
      design: withVoter('on'),
      blames: ['gv0'],
      says: /which k1 votes without a brick/,
    },
    'a third peer, and no server quorum': { design: withVoter('off'), blames: ['gv0'], says: SILENT_ON_VOTERS },
    'server quorum of the two themselves': { design: pair('on'), blames: ['gv0'], says: SILENT_ON_VOTERS },
    'a voter, and no bricks yet': {
      design: change(withVoter('on'), { 'brick-1': null, 'brick-2': null }),
      blames: ['gv0'],
      says: SILENT_ON_VOTERS,
    },
    'the figure of the Kolab documentation': { design: template('glusterfs'), blames: ['gluster-volume-gv0'] },
    'one of two may write': {
      design: change('glusterfs', { 'gluster-volume-gv0': { quorumType: 'fixed', quorumCount: 1 } }),
      blames: ['gluster-volume-gv0'],
      fixable: false,
    },
    'no quorum, in so many words': {
      design: change('glusterfs', { 'gluster-volume-gv0': { quorumType: 'none' } }),
      blames: ['gluster-volume-gv0'],
    },
  },
  good: {
    'copies that depend on the first are another mistake': change('glusterfs', {
      'gluster-volume-gv0': { quorumType: 'auto' },
    }),
    'copies that depend on each other are another mistake': change('glusterfs', {
      'gluster-volume-gv0': { quorumType: 'fixed', quorumCount: 2 },
    }),
    'three copies': change(
      extend('glusterfs', (build) => {
        const third = build.server('gluster3', { 'network-storage': '10.10.1.23' });
        build.add(Peer, 'gluster-peer-3', 'gluster3', { poolId: 'gluster-pool', serverId: third });
        build.add(Brick, 'brick-3', 'Brick 3', {
          volumeId: 'gluster-volume-gv0',
          serverId: third,
          backingId: build.dataDisk(third, '/dev/vdb'),
          position: 2,
          path: '/data/glusterfs/gv0/brick',
        });
      }),
      { 'gluster-volume-gv0': { form: 'replicate', setSize: 3 } },
    ),
    'two copies and an arbiter': change(
      extend('glusterfs', (build) => {
        const third = build.server('gluster3', { 'network-storage': '10.10.1.23' });
        build.add(Peer, 'gluster-peer-3', 'gluster3', { poolId: 'gluster-pool', serverId: third });
        build.add(Brick, 'brick-3', 'Brick 3', {
          volumeId: 'gluster-volume-gv0',
          serverId: third,
          backingId: build.dataDisk(third, '/dev/vdb'),
          position: 2,
          path: '/data/glusterfs/gv0/brick',
        });
      }),
      { 'gluster-volume-gv0': { form: 'arbiter', setSize: 3 } },
    ),
    'no copies at all is another mistake': change('glusterfs', { 'gluster-volume-gv0': { form: 'distribute' } }),
  },
});
