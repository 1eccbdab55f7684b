import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, homesOf, Mount, mountsOf } from '../../../common/index.ts';
import { Lun } from '../../elements.ts';
import { initiatorsOf } from '../../sanPaths.ts';

export const rule = defineRule({
  id: 'san/lun-mapped-to-bystander',
  title: 'A LUN mapped to a server that does not use it',
  severity: 'warning',
  remedy: 'Ask what that server uses the LUN for; if for nothing, take the mapping away, or let the mount move to it.',
  sources: [{ title: 'targetcli(8), ACLs' }, { title: 'NetApp ONTAP SAN configuration: LUN masking' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    const isMountsOnly = index
      .referrers(lun.id)
      .every(({ element }) => isA(Filesystem, element) || isA(Mount, element));
    const users = new Set(mountsOf(index, lun.id).flatMap(homesOf));
    if (!isMountsOnly || users.size === 0) return [];
    const idle = initiatorsOf(index, lun).filter(({ serverId }) => !users.has(serverId));
    if (idle.length === 0) return [];
    return [
      {
        message: `${lun.name} is mapped to ${sayNames(idle.map(({ serverId }) => index.get(serverId)))}, which never mounts it and could write to it.`,
        related: idle.map(({ serverId }) => serverId),
      },
    ];
  },
});
