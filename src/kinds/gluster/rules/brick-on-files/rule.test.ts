import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GlusterVolume } from '../../elements.ts';
import { rule } from './rule.ts';

const onVolume = extend('glusterfs', (build) => {
  build.add(GlusterVolume, 'gluster-volume-gv1', 'gv1', {
    poolId: 'gluster-pool',
    volumeName: 'gv1',
    form: 'replicate',
    setSize: 3,
    redundancy: 0,
    quorumType: 'default',
    serverQuorum: 'off',
    pingTimeout: 20,
  });
});

const onFilesystem = extend('glusterfs', (build) => {
  build.filesystem('disk-gluster1-vdb', 'xfs');
});

ruleCases(rule, {
  bad: {
    'on another volume': {
      design: change(onVolume, { 'brick-1': { backingId: 'gluster-volume-gv1' } }),
      blames: ['brick-1'],
    },
    'on a filesystem': {
      design: change(onFilesystem, { 'brick-1': { backingId: 'filesystem-disk-gluster1-vdb' } }),
      blames: ['brick-1'],
      says: /on XFS, which offers files/,
      fixable: false,
    },
  },
  good: {
    'on a disk': template('glusterfs'),
    'on nothing': change('glusterfs', { 'brick-1': { backingId: undefined } }),
  },
});
