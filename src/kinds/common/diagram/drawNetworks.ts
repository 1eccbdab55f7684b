import type { DiagramPart } from '../../../core/diagram/diagram.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { Address, Network } from '../elements.ts';

/** Networks beside the servers, and the addresses that servers have in them as lines. */
export function drawNetworks({ index }: ViewContext): DiagramPart[] {
  const addressesHidden = index.design.view.hiddenLayers.includes('addresses');
  return [
    ...index.all(Network).map((network): DiagramPart => ({
      part: 'box',
      elementId: network.id,
      label: network.name,
      detail: network.cidr,
      shape: 'network',
      inside: [],
      order: network.order,
      layer: 'networks',
    })),
    ...index.all(Address).map((address): DiagramPart => ({
      part: 'arrow',
      elementId: address.id,
      from: address.networkId,
      to: address.serverId,
      ...(addressesHidden ? {} : { label: address.ip }),
      heads: 'none',
      meaning: 'path',
      layer: 'networks',
    })),
  ];
}
