import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun, SanArray } from '../../../san/index.ts';
import { Brick, Peer } from '../../elements.ts';
import { GIB } from '../../../../templates/builder.ts';
import { rule } from './rule.ts';

const lun = { size: 500 * GIB, wwid: '', alias: '', volumeGroup: '', initiatorIds: [] };
const withLuns = extend('glusterfs', (build) => {
  for (const name of ['array-1', 'array-2'])
    build.add(SanArray, name, name, { transport: 'iscsi', targetName: '', failoverSeconds: 30 });
  build.add(Lun, 'lun-1', 'LUN 1', { ...lun, arrayId: 'array-1', number: 1 });
  build.add(Lun, 'lun-2', 'LUN 2', { ...lun, arrayId: 'array-1', number: 2 });
  build.add(Lun, 'lun-3', 'LUN 3', { ...lun, arrayId: 'array-2', number: 1 });
});
const bricksOn = (first: string, second: string, volume: Record<string, unknown> = {}) =>
  change(withLuns, {
    'brick-1': { backingId: first },
    'brick-2': { backingId: second },
    'gluster-volume-gv0': volume,
  });

ruleCases(rule, {
  bad: {
    'two LUNs of one array': {
      design: bricksOn('lun-1', 'lun-2'),
      blames: ['gluster-volume-gv0'],
      says: /^Brick 1 and Brick 2 of set 1 of gv0 lie on array-1,/,
      fixable: false,
    },
    'two of three copies, the third on another array': {
      design: change(
        extend(withLuns, (build) => {
          build.add(Peer, 'gluster-peer-3', 'kolab1', { poolId: 'gluster-pool', serverId: 'server-kolab1' });
          build.add(Brick, 'brick-3', 'Brick 3', {
            volumeId: 'gluster-volume-gv0',
            serverId: 'server-kolab1',
            backingId: 'lun-3',
            position: 2,
            path: '/data/glusterfs/gv0/brick',
          });
        }),
        {
          'brick-1': { backingId: 'lun-1' },
          'brick-2': { backingId: 'lun-2' },
          'gluster-volume-gv0': { setSize: 3 },
        },
      ),
      blames: ['gluster-volume-gv0'],
      says: /^Brick 1 and Brick 2 of set 1 of gv0/,
    },
  },
  good: {
    'local disks': template('glusterfs'),
    'LUNs of two arrays': bricksOn('lun-1', 'lun-3'),
    'a LUN and a local disk': bricksOn('lun-1', 'disk-gluster2-vdb'),
    'without copies there is nothing to keep apart': bricksOn('lun-1', 'lun-2', { form: 'distribute' }),
    'in two sets': bricksOn('lun-1', 'lun-2', { setSize: 1 }),
    'two disks of one server are another rule': change('glusterfs', { 'brick-2': { backingId: 'disk-gluster1-os' } }),
    'which bricks form a set is open': change(bricksOn('lun-1', 'lun-2'), { 'brick-2': { position: 0 } }),
  },
});
