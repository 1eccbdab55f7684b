import type { DotBox, DotFrame } from '../../core/imports/dotFacts.ts';
import type { DraftBuilder } from '../../core/imports/draftBuilder.ts';
import type { ElementId } from '../../core/model/element.ts';
import { Address, Disk, Network, Server, type Network as Net } from './elements.ts';

const GIB = 1024 ** 3;

/** Layers of which a foreign figure says nothing. */
export const UNDRAWN_LAYERS: readonly string[] = [
  'sites',
  'networks',
  'addresses',
  'floating-addresses',
  'fence-devices',
  'quorum-devices',
  'failure-domains',
];

/** A server that was a frame in a figure, with the elements that its boxes became. */
export interface ImportedServer {
  readonly serverId: ElementId;
  readonly frame: DotFrame;
  /** Ids of disks by the name of their node. */
  readonly disks: ReadonlyMap<string, ElementId>;
}

/** True for what is called an operating system's disk. */
export function isOsDisk(box: DotBox): boolean {
  return /\b(os|system|root|boot)\b/i.test(box.label);
}

/** Makes a server of a frame and disks of the boxes that `isDisk` names. Sizes and devices are assumed. */
export function importServer(
  draft: DraftBuilder,
  frame: DotFrame,
  { name, hostName, isDisk }: { readonly name: string; readonly hostName: string; isDisk(box: DotBox): boolean },
): ImportedServer {
  const serverId = draft.add(Server, name, { hostName });
  const boxes = frame.boxes.filter((box) => isOsDisk(box) || isDisk(box));
  let count = 0;
  const disks = boxes.map((box): [string, ElementId] => {
    const purpose = isOsDisk(box) ? 'os' : 'data';
    const device = purpose === 'os' ? '/dev/sda' : `/dev/vg0/data${count++}`;
    const size = (purpose === 'os' ? 20 : 500) * GIB;
    return [box.name, draft.add(Disk, box.label, { serverId, purpose, size, device })];
  });
  return { serverId, frame, disks: new Map(disks) };
}

/** A network in which each of the servers has an address, counted from .31: figures name no addresses. */
export function importNetwork(
  draft: DraftBuilder,
  { name, prefix, purpose }: { readonly name: string; readonly prefix: string; readonly purpose: Net['purpose'] },
  serverIds: readonly ElementId[],
): ElementId {
  const networkId = draft.add(Network, name, { cidr: `${prefix}.0/24`, purpose });
  serverIds.forEach((serverId, at) => {
    const ip = `${prefix}.${31 + at}`;
    draft.add(Address, ip, { serverId, networkId, ip });
  });
  return networkId;
}

/** Tells what was put in because figures do not say it. */
export function reportAssumptions(draft: DraftBuilder): void {
  draft.report(
    'the whole graph',
    'It names no sizes and devices: 20 GiB and 500 GiB, /dev/sda and /dev/vg0/… were put in.',
  );
  draft.report('the whole graph', 'It names no networks and addresses: private and documentation ranges were put in.');
}
