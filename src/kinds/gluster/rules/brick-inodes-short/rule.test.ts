import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { Service } from '../../../common/index.ts';
import { rule } from './rule.ts';

const mail = (files: number | undefined, sets = 1) =>
  extend(
    () => glusterDesign({ form: 'arbiter', bricks: 3 * sets }),
    (build) => {
      build.add(Service, 'service-imap', 'IMAP', {
        serverId: 'server-k1',
        standbyIds: ['server-k2'],
        role: 'imap',
        dataPath: '/srv/mail/imap',
        ...(files === undefined ? {} : { files }),
      });
    },
  );

const GIB = 1024 ** 3;
const TIB = 1024 * GIB;
/** As many files as a disk of the size has inodes of 512 bytes at a share. */
const room = (size: number, percent: number): number => Math.floor((size * percent) / 100 / 512);
const first = (files: number, size: number, fields: Readonly<Record<string, unknown>> = {}) =>
  change(mail(files), {
    'disk-n1-vdb': { size },
    'disk-n2-vdb': { size: 1000 * TIB },
    'disk-n3-vdb': { size: 100 * TIB },
    'brick-1': fields,
  });

ruleCases(rule, {
  bad: {
    'below a tebibyte': {
      design: first(room(4 * GIB, 25) + 1, 4 * GIB),
      blames: ['brick-1'],
      says: /2097152 inodes \(25 percent of 4 GiB\) and gets 2097153 files/,
      fixable: true,
    },
    'from a tebibyte on': {
      design: first(room(TIB, 5) + 1, TIB),
      blames: ['brick-1'],
      says: /5 percent/,
      fixable: true,
    },
    'below fifty': {
      design: first(room(50 * TIB - 512, 5) + 1, 50 * TIB - 512),
      blames: ['brick-1'],
      says: /5 percent/,
    },
    'from fifty on': {
      design: first(room(50 * TIB, 1) + 1, 50 * TIB),
      blames: ['brick-1'],
      says: /\(1 percent/,
      fixable: true,
    },
    'a share that was chosen': {
      design: first(room(4 * GIB, 10) + 1, 4 * GIB, { inodeShare: 10 }),
      blames: ['brick-1'],
      says: /10 percent/,
      fixable: true,
    },
    'larger inodes': {
      design: first(room(4 * GIB, 25) / 2 + 1, 4 * GIB, { inodeSize: '1024', format: 'xfs' }),
      blames: ['brick-1'],
      fixable: true,
    },
    'more files than fit at all': {
      design: first(room(4 * GIB, 100) + 1, 4 * GIB),
      blames: ['brick-1'],
      fixable: false,
    },
    'just as many as fit at all': { design: first(room(4 * GIB, 100), 4 * GIB), blames: ['brick-1'], fixable: true },
    'an arbiter with a small share': {
      design: change(first(GIB / 4096, 4 * GIB), { 'disk-n3-vdb': { size: GIB }, 'brick-3': { inodeShare: 12 } }),
      blames: ['brick-3'],
      says: /12 percent of 1 GiB/,
      fixable: true,
    },
  },
  good: {
    'just enough below a tebibyte': first(room(4 * GIB, 25), 4 * GIB),
    'just enough from a tebibyte on': first(room(TIB, 5), TIB),
    'just enough from fifty on': first(room(50 * TIB, 1), 50 * TIB),
    'an arbiter gets a quarter': change(first(room(4 * TIB, 5) * 2, 100 * TIB), { 'disk-n3-vdb': { size: 4 * TIB } }),
    'an arbiter that is too small is another mistake': change(first(GIB / 4096 + 1, 4 * GIB), {
      'disk-n3-vdb': { size: GIB },
      'brick-3': { inodeShare: 12 },
    }),
    'inodes are made at will': first(room(4 * GIB, 25) + 1, 4 * GIB, { format: 'btrfs' }),
    'no disk': first(room(4 * GIB, 25) + 1, 4 * GIB, { backingId: undefined }),
    'not told how many': change(mail(undefined), { 'disk-n1-vdb': { size: 1024 } }),
  },
});
