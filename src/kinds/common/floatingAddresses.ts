import { z } from '../../core/schema.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import { defineElement, type ElementOf } from '../../core/model/element.ts';
import { field } from '../../core/model/field.ts';
import { ref } from '../../core/model/reference.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { groupOf, type ServiceGroup } from './serviceGroups.ts';

export const FloatingAddress = defineElement(
  'floating-address',
  { label: 'Floating address', summary: 'An address that moves with a mount or a service.', parents: ['clusterId'] },
  {
    clusterId: field(ref('cluster', 'cascade'), { label: 'Cluster' }),
    networkId: field(ref('network', 'cascade'), { label: 'Network' }),
    ip: field(z.string().max(60), { label: 'IP address', own: 'design' }),
    followsId: field(ref(['mount', 'service'], 'clear').optional(), { label: 'Moves with' }),
  },
);
export type FloatingAddress = ElementOf<typeof FloatingAddress>;

const addressesByGroup = perIndex((index) => {
  const addresses = new Map<string, FloatingAddress[]>();
  for (const address of index.all(FloatingAddress)) {
    const group = address.followsId === undefined ? undefined : groupOf(address.followsId, index);
    if (group) addresses.set(group.id, [...(addresses.get(group.id) ?? []), address]);
  }
  return addresses;
});

/** The floating addresses that move with a group, in the order of the siblings. */
export function floatingAddressesOf(group: ServiceGroup, index: DesignIndex): readonly FloatingAddress[] {
  return addressesByGroup(index).get(group.id) ?? [];
}
