import { waiverKey } from '../../src/core/model/design.ts';
import { glusterDesign } from '../glusterDesign.ts';
import type { Variant } from './variant.ts';

/** Volumes in all forms. */
export const glusterVariants: readonly Variant[] = [
  {
    id: 'gluster-replica-3',
    title: 'GlusterFS, replica 3 with server quorum',
    design: () => glusterDesign({ form: 'replicate', bricks: 3, serverQuorum: 'on' }),
  },
  {
    id: 'gluster-arbiter',
    title: 'GlusterFS, 2 + 1 arbiter',
    design: () => glusterDesign({ form: 'arbiter', bricks: 3 }),
  },
  {
    id: 'gluster-disperse',
    title: 'GlusterFS, disperse 4 + 2',
    design: () => glusterDesign({ form: 'disperse', bricks: 6, redundancy: 2, serverQuorum: 'on' }),
  },
  {
    id: 'gluster-distributed-replicate',
    title: 'GlusterFS, distributed replica 2 × 3',
    design: () => glusterDesign({ form: 'replicate', bricks: 6, setSize: 3 }),
  },
  {
    id: 'gluster-distributed-disperse',
    title: 'GlusterFS, distributed disperse 2 × (2 + 1)',
    design: () => glusterDesign({ form: 'disperse', bricks: 6, setSize: 3, redundancy: 1 }),
  },
  {
    id: 'gluster-distribute',
    title: 'GlusterFS, distributed without copies',
    design: () => {
      const design = glusterDesign({ form: 'distribute', bricks: 2, setSize: 1 });
      const waiver = { ruleId: 'gluster/no-copies', elementId: 'gv0', reason: 'A place for what can be made again.' };
      return { ...design, waivers: { [waiverKey(waiver.ruleId, waiver.elementId)]: waiver } };
    },
  },
  {
    id: 'gluster-tls',
    title: 'GlusterFS with TLS and access lists, bricks on ext4',
    design: () =>
      glusterDesign({
        form: 'replicate',
        bricks: 3,
        brick: { format: 'ext4' },
        volume: { encryption: 'tls', allow: ['10.77.*'], reject: ['10.77.0.99'] },
      }),
  },
  {
    id: 'gluster-options',
    title: 'GlusterFS with options of volume, bricks and ports told',
    design: () =>
      glusterDesign({
        form: 'replicate',
        bricks: 3,
        quorumType: 'auto',
        inodeShare: 25,
        pool: { firstPort: 49152, lastPort: 49251, serverQuorumRatio: 51 },
        brick: { inodeSize: '1024', stripeUnit: '64', accessTimes: 'relatime' },
        volume: { selfHeal: 'on', favoriteChild: 'none', backupServers: 'all', started: 'yes', sharding: 'off' },
      }),
  },
];
