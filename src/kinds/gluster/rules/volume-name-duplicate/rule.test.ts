import { extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GlusterVolume } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are gv0': {
      design: extend('glusterfs', (build) => {
        build.add(GlusterVolume, 'gv1', 'gv1', {
          poolId: 'gluster-pool',
          volumeName: 'gv0',
          form: 'replicate',
          setSize: 2,
          redundancy: 0,
          quorumType: 'default',
          serverQuorum: 'off',
          pingTimeout: 20,
        });
      }),
      blames: ['gluster-volume-gv0', 'gv1'],
    },
  },
  good: {
    'gv0 and gv1': extend('glusterfs', (build) => {
      build.add(GlusterVolume, 'gv1', 'gv1', {
        poolId: 'gluster-pool',
        volumeName: 'gv1',
        form: 'replicate',
        setSize: 2,
        redundancy: 0,
        quorumType: 'default',
        serverQuorum: 'off',
        pingTimeout: 20,
      });
    }),
  },
});
