import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/storage-used-twice',
  title: 'One disk used twice',
  severity: 'error',
  remedy: 'Give each user a disk, partition or logical volume of its own.',
  sources: [
    { title: "DRBD user's guide, preparing your lower-level storage" },
    { title: 'drbdsetup(8): lower device is already claimed' },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: 'all',
  check(element, { index }) {
    const uses = index.referrers(element.id).filter(({ spec }) => spec.to === 'storage');
    const owners = uses.filter((use) => !isA(Mount, use.element));
    if (owners.length === 0 || uses.length < 2 || uses.every(({ spec }) => spec.takesSlot === true)) return [];
    const users = [...new Set(uses.map((use) => use.element))];
    const who = users.length === 1 ? `${sayNames(users)} for two purposes` : `${sayNames(users)} at once`;
    return [{ message: `${sayPlaced(element, index)} is used by ${who}.`, related: users.map(({ id }) => id) }];
  },
});
