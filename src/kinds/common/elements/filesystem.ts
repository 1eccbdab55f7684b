import { z } from '../../../core/schema.ts';
import { defineElement, type ElementOf } from '../../../core/model/element.ts';
import { field } from '../../../core/model/field.ts';
import { storageRef } from '../../../core/model/reference.ts';

export const Filesystem = defineElement(
  'filesystem',
  { label: 'Filesystem', summary: 'A filesystem on a block device.', parents: ['backingId'] },
  {
    backingId: field(storageRef('cascade'), { label: 'Lies on' }),
    fsType: field(z.enum(['ext4', 'xfs', 'gfs2', 'ocfs2']), {
      label: 'Type',
      help: 'Only GFS2 and OCFS2 may be mounted on several servers at once.',
      source: 'gfs2(5)',
      options: { ext4: 'ext4', xfs: 'XFS', gfs2: 'GFS2 (cluster)', ocfs2: 'OCFS2 (cluster)' },
    }),
    size: field(z.int().min(1).optional(), {
      label: 'Size',
      fact: true,
      unit: 'bytes',
      help: 'Empty: as large as what it lies on.',
      advanced: true,
    }),
    journals: field(z.int().min(1).max(255).optional(), {
      label: 'Journals or slots',
      help: 'Servers that can mount it at once. Empty: as many as mount it.',
      source: 'mkfs.gfs2(8), -j; mkfs.ocfs2(8), -N',
      when: { field: 'fsType', is: ['gfs2', 'ocfs2'] },
      advanced: true,
    }),
    journalSize: field(z.int().min(1).max(4_096).optional(), {
      label: 'Size of a journal',
      unit: 'MiB',
      source: 'mkfs.gfs2(8), -J',
      when: { field: 'fsType', is: ['gfs2'] },
      advanced: true,
    }),
    inodeShare: field(z.int().min(1).max(100).optional(), {
      label: 'Space for inodes, percent',
      help: 'Empty: what mkfs.xfs chooses.',
      source: 'mkfs.xfs(8), -i maxpct',
      when: { field: 'fsType', is: ['xfs'] },
      advanced: true,
    }),
    locking: field(z.enum(['lock_dlm', 'lock_nolock']).optional(), {
      label: 'Locking',
      source: 'gfs2(5), lockproto',
      when: { field: 'fsType', is: ['gfs2'] },
      advanced: true,
    }),
    clusterStack: field(z.enum(['pcmk', 'o2cb']).optional(), {
      label: 'Cluster stack',
      help: 'Who tells it which servers are alive. Empty: Pacemaker.',
      source: 'mkfs.ocfs2(8), --cluster-stack',
      options: { pcmk: 'Pacemaker, with DLM', o2cb: 'O2CB, a membership of its own' },
      when: { field: 'fsType', is: ['ocfs2'] },
      advanced: true,
    }),
  },
);
export type Filesystem = ElementOf<typeof Filesystem>;
