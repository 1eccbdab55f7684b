import { isInSubnet, parseSubnet } from '../../../../core/configs/subnet.ts';
import { sketchEdit } from '../../../../core/edits/sketch.ts';
import { textsIn } from '../../../../core/edits/unused.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule, type Blame } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import {
  Address,
  FloatingAddress,
  floatingAddressesOf,
  groupOf,
  Network,
  nextAddress,
  Service,
} from '../../../common/index.ts';
import { Member } from '../../elements.ts';

export const rule = defineRule({
  id: 'cluster/service-without-floating-address',
  title: 'A moving service without an address that moves',
  severity: 'warning',
  remedy: 'Add a floating address that moves with the service.',
  sources: [{ title: 'Clusters from Scratch, active/passive' }, { title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [Service],
  check(service, { index }) {
    const group = groupOf(service.id, index);
    if (service.standbyIds.length === 0 || !group || floatingAddressesOf(group, index).length > 0) return [];
    return [
      {
        message: `${service.name} may move to ${sayNames(service.standbyIds.map((id) => index.get(id)))}, and no address moves with it.`,
        related: service.standbyIds,
        fix: addressFix(service, index),
      },
    ];
  },
});

/** Host number from which floating addresses are handed out. */
const FIRST_FLOATING = 10;

/** Adds a free address of the client network, where there is one such network of all servers and one cluster of them. */
function addressFix(service: Service, index: DesignIndex): Blame['fix'] {
  const place = placeFor(service, index);
  if (!place) return undefined;
  return {
    label: `Add the floating address ${place.ip} for ${service.name}`,
    edit: sketchEdit(index.catalog, (sketch) => {
      const now = sketch.index.find(Service, service.id);
      const group = groupOf(service.id, sketch.index);
      const fields =
        now && group && floatingAddressesOf(group, sketch.index).length === 0 && placeFor(now, sketch.index);
      if (fields) sketch.add(FloatingAddress, fields.ip, { ...fields, followsId: service.id });
    }),
  };
}

interface AddressPlace {
  readonly clusterId: ElementId;
  readonly networkId: ElementId;
  readonly ip: string;
}

function placeFor(service: Service, index: DesignIndex): AddressPlace | undefined {
  const serverIds = groupOf(service.id, index)?.serverIds ?? [];
  const clusters = serverIds.map((id) => index.by(Member, 'serverId', id).map(({ clusterId }) => clusterId));
  const [clusterId] = clusters[0] ?? [];
  const shared = index.by(Address, 'serverId', serverIds[0] ?? '').flatMap(({ networkId }) => {
    const isEverywhere = serverIds.every((id) =>
      index.by(Address, 'serverId', id).some((address) => address.networkId === networkId),
    );
    return isEverywhere ? (index.find(Network, networkId) ?? []) : [];
  });
  const networks = [...new Set(shared)].filter(({ purpose }) => purpose === 'client');
  const [network, another] = networks;
  if (clusterId === undefined || clusters.some((ids) => ids.length !== 1 || ids[0] !== clusterId)) return undefined;
  if (!network || another || !parseSubnet(network.cidr)) return undefined;
  const ip = nextAddress(network.cidr, takenTexts(index), FIRST_FLOATING);
  return ip === undefined || !isInSubnet(ip, network.cidr) ? undefined : { clusterId, networkId: network.id, ip };
}

const takenTexts = perIndex(textsIn);
