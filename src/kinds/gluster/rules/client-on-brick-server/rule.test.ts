import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Brick, GlusterVolume } from '../../elements.ts';
import { rule } from './rule.ts';

const three = () => glusterDesign({ form: 'replicate', bricks: 3 });

ruleCases(rule, {
  bad: {
    'on its own server': {
      design: change(three, { 'mount-k1-srv-mail': { serverId: 'server-n2' } }),
      blames: ['mount-k1-srv-mail'],
      says: /^gv0 is mounted on n2, beside a brick/,
      fixable: false,
    },
    'on a server that it may move to': {
      design: change(three, { 'mount-k2-srv-mail': { standbyIds: ['server-k1', 'server-n1'] } }),
      blames: ['mount-k2-srv-mail'],
      says: /mounted on n1,/,
    },
  },
  good: {
    'servers and clients apart': three,
    'a filesystem of its own': extend(three, (build) => {
      build.mount('/srv/x', build.filesystem(build.dataDisk('server-n1', '/dev/vdc'), 'xfs'), ['server-n1']);
    }),
    'a brick of another volume': extend(three, (build) => {
      const volumeId = build.add(GlusterVolume, 'gv1', 'gv1', {
        poolId: 'pool',
        volumeName: 'gv1',
        form: 'distribute',
        setSize: 1,
        redundancy: 0,
        quorumType: 'default',
        serverQuorum: 'off',
        pingTimeout: 20,
      });
      build.add(Brick, 'brick-9', 'Brick 9', {
        volumeId,
        serverId: 'server-k1',
        backingId: build.dataDisk('server-k1', '/dev/vdb'),
        position: 0,
        path: '/data/glusterfs/gv1/brick',
      });
    }),
  },
});
