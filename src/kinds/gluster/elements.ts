import { z } from '../../core/schema.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { namingNetworkRef, ref, storageRef } from '../../core/model/reference.ts';

export const Pool = defineElement(
  'gluster-pool',
  { label: 'GlusterFS pool', summary: 'Servers that trust each other and serve GlusterFS volumes.' },
  {
    networkId: field(namingNetworkRef().optional(), { label: 'Network', help: 'Peers and clients talk over it.' }),
  },
);
export type Pool = ElementOf<typeof Pool>;

export const Peer = defineElement(
  'gluster-peer',
  { label: 'Peer', summary: 'The membership of a server in a pool.', parents: ['poolId'] },
  {
    poolId: field(ref('gluster-pool', 'cascade'), { label: 'Pool' }),
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
  },
);
export type Peer = ElementOf<typeof Peer>;

export const GlusterVolume = defineElement(
  'gluster-volume',
  { label: 'GlusterFS volume', summary: 'A filesystem made of bricks on several servers.', parents: ['poolId'] },
  {
    poolId: field(ref('gluster-pool', 'cascade'), { label: 'Pool' }),
    volumeName: field(z.string().max(300), { label: 'Volume name', source: 'gluster(8), volume create' }),
    form: field(z.enum(['distribute', 'replicate', 'arbiter', 'disperse']), {
      label: 'Form',
      help: 'How the bricks of one set share the data; more sets make it distributed.',
      options: {
        distribute: 'Distribute (no copies)',
        replicate: 'Replicate',
        arbiter: 'Replicate 2 + arbiter',
        disperse: 'Disperse (erasure code)',
      },
    }),
    setSize: field(z.int().min(1).max(32), {
      label: 'Bricks in a set',
      help: 'Replica count, or data and redundancy bricks together.',
      when: { field: 'form', is: ['replicate', 'disperse'] },
    }),
    redundancy: field(z.int().min(0).max(15), {
      label: 'Redundancy bricks',
      when: { field: 'form', is: ['disperse'] },
    }),
    quorumType: field(z.enum(['default', 'auto', 'none', 'fixed']), {
      label: 'Client quorum',
      source: 'gluster: cluster.quorum-type',
      options: { default: 'Default (auto from three bricks on)', auto: 'auto', none: 'none', fixed: 'fixed' },
    }),
    quorumCount: field(z.int().min(1).max(32).optional(), {
      label: 'Bricks needed',
      when: { field: 'quorumType', is: ['fixed'] },
    }),
    serverQuorum: field(z.enum(['on', 'off']), {
      label: 'Server quorum',
      source: 'gluster: cluster.server-quorum-type',
      advanced: true,
    }),
    pingTimeout: field(z.int().min(0).max(1013), {
      label: 'Ping timeout',
      unit: 'seconds',
      source: 'gluster: network.ping-timeout',
    }),
  },
);
export type GlusterVolume = ElementOf<typeof GlusterVolume>;

export const Brick = defineElement(
  'brick',
  {
    label: 'Brick',
    summary: 'A directory on a disk of a peer that holds a share of a volume.',
    parents: ['volumeId'],
    canFail: true,
  },
  {
    volumeId: field(ref('gluster-volume', 'cascade'), { label: 'Volume' }),
    serverId: field(ref('server', 'cascade'), { label: 'Server' }),
    backingId: field(storageRef('clear').optional(), { label: 'Disk' }),
    position: field(z.int().min(0).max(10_000), {
      label: 'Position',
      help: 'Sets are made of consecutive bricks.',
      source: 'gluster(8)',
    }),
    path: field(z.string().max(300), {
      label: 'Brick directory',
      help: 'A sub-directory of the mount point of its disk.',
    }),
  },
);
export type Brick = ElementOf<typeof Brick>;
