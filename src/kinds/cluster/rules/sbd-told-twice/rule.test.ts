import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { sbdDisklessDesign, sbdOnLunDesign } from '../../../../../tests/fencingDesigns.ts';
import { FenceDevice } from '../../elements.ts';
import { rule } from './rule.ts';

const device = { clusterId: 'cluster-kolab', ip: '', delay: 10, agent: 'fence_sbd' } as const;
const second = (fields: Partial<FenceDevice>) =>
  extend(sbdOnLunDesign, (build) => {
    const targetIds = ['server-kolab2'];
    build.add(FenceDevice, 'sbd-2', 'sbd_2', { ...device, targetIds, diskIds: ['lun-sbd'], ...fields });
  });

ruleCases(rule, {
  bad: {
    'two without disks': {
      design: extend(sbdDisklessDesign, (build) => {
        build.add(FenceDevice, 'sbd-2', 'sbd_2', { ...device, targetIds: ['server-bob'] });
      }),
      blames: ['sbd', 'sbd-2'],
      says: /sbd and sbd_2/,
      fixable: false,
    },
    'one without disks': { design: second({ diskIds: [] }), blames: ['sbd', 'sbd-2'] },
    'another timeout': { design: second({ watchdogTimeout: 30 }), blames: ['sbd', 'sbd-2'] },
  },
  good: {
    'one device': sbdOnLunDesign,
    'the same disks with another delay': second({}),
    'in another cluster': change(second({ diskIds: [] }), { 'sbd-2': null }),
  },
});
