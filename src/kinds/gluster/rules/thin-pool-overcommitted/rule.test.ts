import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

const twoDisks = extend('glusterfs', (build) => {
  build.dataDisk('server-gluster1', '/dev/vdc');
});
/** Both disks of 500 GiB on gluster1 are volumes of one pool of `size` GiB. */
const pool = (size: number | undefined, server: Record<string, unknown> = {}) => {
  const fields = { thinPool: 'vg0/thin', ...(size === undefined ? {} : { thinPoolSize: size * GIB }) };
  return change(twoDisks, { 'disk-gluster1-vdb': fields, 'disk-gluster1-vdc': fields, 'server-gluster1': server });
};

ruleCases(rule, {
  bad: {
    'a little too much': {
      design: pool(999),
      blames: ['brick-1'],
      says: /promises 1000 GiB and has 999 GiB/,
      fixable: false,
    },
    'a single volume larger than its pool': {
      design: change('glusterfs', { 'disk-gluster1-vdb': { thinPool: 'vg0/thin', thinPoolSize: 499 * GIB } }),
      blames: ['brick-1'],
    },
    'the smallest told size counts': {
      design: change(pool(1000), { 'disk-gluster1-vdc': { thinPoolSize: 900 * GIB } }),
      blames: ['brick-1'],
    },
  },
  good: {
    'no thin pool': template('glusterfs'),
    'just enough': pool(1000),
    'a size that is not told': pool(undefined),
    'somebody is told before it is full': pool(999, { monitoring: 'alerts' }),
    'nobody is told, which is another rule': pool(999, { monitoring: 'none' }),
    'pools of two names': change(pool(600), { 'disk-gluster1-vdc': { thinPool: 'vg0/other' } }),
    'pools of two servers': change('glusterfs', {
      'disk-gluster1-vdb': { thinPool: 'vg0/thin', thinPoolSize: 500 * GIB },
      'disk-gluster2-vdb': { thinPool: 'vg0/thin', thinPoolSize: 500 * GIB },
    }),
    'a brick without a disk': change(pool(999), { 'brick-1': { backingId: undefined } }),
  },
});
