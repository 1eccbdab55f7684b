import { defineRule } from '../../../../core/rules/rule.ts';
import { Replica, Resource } from '../../elements.ts';

/** A server has bitmaps for 31 peers at most (drbdmeta(8), create-md). */
const MOST = 32;

export const rule = defineRule({
  id: 'drbd/too-many-replicas',
  title: 'More servers than DRBD 9 can count',
  severity: 'error',
  remedy: 'Leave 32 replicas at most; three are plenty for most data.',
  sources: [
    { title: 'drbdmeta(8), create-md' },
    {
      title: "DRBD user's guide, hardware requirements",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbd-hardware-requirements',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = index.by(Replica, 'resourceId', resource.id);
    if (resource.generation !== '9' || replicas.length <= MOST) return [];
    return [{ message: `${resource.name} has ${replicas.length} servers; DRBD 9 connects ${MOST} at most.` }];
  },
});
