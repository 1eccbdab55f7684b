import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { homesOf } from '../dataMount.ts';
import { DLM_ID } from '../managedIds.ts';
import { mountsOf } from '../mountsOf.ts';
import { groupedStorage, volumeGroupUse } from './volumeGroups.ts';

/** The resource that runs the lock daemon of LVM, which shared volume groups need (lvmlockd(8)). */
export const LVMLOCKD_ID = 'p_lvmlockd';

/** The lock daemon of LVM on every server that uses a shared volume group; it locks through DLM. */
export function manageLvmLocks(index: DesignIndex): readonly ManagedResource[] {
  const shared = groupedStorage(index).filter(({ id }) => volumeGroupUse(id, index) === 'shared');
  const serverIds = new Set(shared.flatMap(({ id }) => mountsOf(index, id)).flatMap(homesOf));
  if (serverIds.size === 0) return [];
  return [
    {
      id: LVMLOCKD_ID,
      agent: { standard: 'ocf', provider: 'heartbeat', type: 'lvmlockd' },
      parameters: {},
      operations: [
        { name: 'start', interval: '0s', timeout: '90s' },
        { name: 'stop', interval: '0s', timeout: '90s' },
        { name: 'monitor', interval: '30s', onFail: 'fence' },
      ],
      form: { type: 'clone', interleave: true },
      serverIds: [...serverIds],
      prefersFirst: false,
      needs: [{ managedId: DLM_ID, action: 'start' }],
      elementIds: shared.map(({ id }) => id),
      title: 'The lock daemon of LVM (lvmlockd)',
    },
  ];
}
