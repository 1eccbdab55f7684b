import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

/** The disk of 500 GiB on gluster1 is the only volume of a pool of `size` GiB. */
const pool = (size: number | undefined, monitoring: string | undefined) =>
  change('glusterfs', {
    'disk-gluster1-vdb': { thinPool: 'vg0/thin', ...(size === undefined ? {} : { thinPoolSize: size * GIB }) },
    'server-gluster1': { monitoring },
  });

ruleCases(rule, {
  bad: {
    'nobody is told': {
      design: pool(499, 'none'),
      blames: ['brick-1'],
      says: /promises 500 GiB and has 499 GiB; nobody is told/,
      fixable: false,
    },
  },
  good: {
    'no thin pool': template('glusterfs'),
    'just enough': pool(500, 'none'),
    'a size that is not told': pool(undefined, 'none'),
    'not known who is told, which is another rule': pool(499, undefined),
    'somebody is told before it is full': pool(499, 'alerts'),
    'nobody is told on another server': change(pool(499, 'alerts'), { 'server-gluster2': { monitoring: 'none' } }),
    'a brick without a disk': change(pool(499, 'none'), { 'brick-1': { backingId: undefined } }),
  },
});
