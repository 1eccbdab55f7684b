import { patchElement } from '../../../../core/edits/edit.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule, type Blame } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { FloatingAddress, floatingAddressesOf, groupOf } from '../../../common/index.ts';
import { NfsServer } from '../../elements.ts';
import { floatingAddressOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/nfs-server-without-address',
  title: 'An NFS server without an address that moves',
  severity: 'error',
  remedy:
    'Let one floating address move with the mount, in the network of the clients, or tell which of several it is.',
  sources: [{ title: 'ocf_heartbeat_IPaddr2(7)' }, { title: 'nfs(5)' }],
  appliesTo: [NfsServer],
  check(server, { index }) {
    const group = groupOf(server.mountId, index);
    if (!group || floatingAddressOf(server, index)) return [];
    const told = index.find(FloatingAddress, server.addressId);
    const moving = floatingAddressesOf(group, index);
    if (told) return [blameTold(server, told, moving)];
    if (moving.length === 0) {
      return [
        { message: `No floating address moves with ${server.name}, so that clients have nothing to mount from.` },
      ];
    }
    return [
      {
        message: `${sayNames(moving)} move with ${server.name}, and nothing tells from which of them clients mount.`,
        related: moving.map(({ id }) => id),
      },
    ];
  },
});

function blameTold(server: NfsServer, told: FloatingAddress, moving: readonly FloatingAddress[]): Blame {
  const [only, another] = moving;
  const fit = another ? undefined : only;
  return {
    message: `Clients of ${server.name} mount from ${told.ip}, which does not move with it.`,
    related: [told.id],
    fix: fit && {
      label: `Serve ${server.name} at ${fit.ip}`,
      edit: (design) => {
        const now = design.elements[server.id];
        const isSame = isA(NfsServer, now) && now.addressId === told.id;
        return isSame ? patchElement(design, server.id, { addressId: fit.id }) : design;
      },
    },
  };
}
