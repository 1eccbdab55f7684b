import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

/** The two copies of 500 GiB hold 500 GiB. */
const quota = (users: number | undefined, gib: number, volume: Record<string, unknown> = {}) =>
  change('glusterfs', {
    'service-imap': { ...(users === undefined ? {} : { users }), quota: gib * GIB },
    'gluster-volume-gv0': volume,
  });

ruleCases(rule, {
  bad: {
    'more than there is': {
      design: quota(200, 5),
      blames: ['gluster-volume-gv0'],
      says: /^IMAP may come to 1000 GiB by quota, and gv0 holds 500 GiB/,
      fixable: false,
    },
    'just over four fifths': { design: quota(401, 1), blames: ['gluster-volume-gv0'] },
    'several services together': {
      design: change(quota(300, 1), { 'service-smtp': { users: 101, quota: GIB } }),
      blames: ['gluster-volume-gv0'],
      says: /^IMAP and SMTP/,
    },
    'the smallest brick counts': {
      design: change(quota(400, 1), { 'disk-gluster2-vdb': { size: 499 * GIB } }),
      blames: ['gluster-volume-gv0'],
    },
    'a small volume': {
      design: change(quota(1, 1), { 'disk-gluster2-vdb': { size: GIB / 2 } }),
      blames: ['gluster-volume-gv0'],
      says: /512 MiB/,
    },
  },
  good: {
    'not told': template('glusterfs'),
    'just four fifths': quota(400, 1),
    'no number of users': quota(undefined, 1000),
    'no quota': change('glusterfs', { 'service-imap': { users: 1_000_000 } }),
    'without copies there is twice the room': quota(800, 1, { form: 'distribute' }),
    'a size that is not told': change(quota(200, 5), { 'brick-1': { backingId: undefined } }),
    'a set that is not finished': quota(200, 5, { setSize: 3 }),
  },
});
