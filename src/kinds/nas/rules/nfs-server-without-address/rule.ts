import { patchElement } from '../../../../core/edits/edit.ts';
import type { ElementBase } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { FloatingAddress, floatingAddressesOf, groupOf } from '../../../common/index.ts';
import { NfsServer } from '../../elements.ts';
import { floatingAddressOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/nfs-server-without-address',
  title: 'An NFS server without an address that moves',
  severity: 'error',
  remedy: 'Add a floating address that moves with the mount, in the network of the clients.',
  sources: [{ title: 'ocf_heartbeat_IPaddr2(7)' }, { title: 'nfs(5)' }],
  appliesTo: [NfsServer],
  check(server, { index }) {
    const group = groupOf(server.mountId, index);
    if (!group || floatingAddressOf(server, index)) return [];
    const told = index.find(FloatingAddress, server.addressId);
    const [moving] = floatingAddressesOf(group, index);
    if (!told)
      return [
        { message: `No floating address moves with ${server.name}, so that clients have nothing to mount from.` },
      ];
    return [
      {
        message: `Clients of ${server.name} mount from ${told.ip}, which does not move with it.`,
        related: [told.id],
        fix: moving && {
          label: `Serve ${server.name} at ${moving.ip}`,
          edit: (design) =>
            isStill(design.elements[server.id], told)
              ? patchElement(design, server.id, { addressId: moving.id })
              : design,
        },
      },
    ];
  },
});

function isStill(server: ElementBase | undefined, told: FloatingAddress): boolean {
  return server !== undefined && 'addressId' in server && server.addressId === told.id;
}
