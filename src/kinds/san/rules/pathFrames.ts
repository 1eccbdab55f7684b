import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementBase } from '../../../core/model/element.ts';
import { Network } from '../../common/index.ts';
import { SanArray, SanController, SanSwitch, type SanPath } from '../elements.ts';

/** A part of a path and the bytes of its largest frame, where told. */
export interface FramePart {
  readonly part: ElementBase;
  readonly mtu: number;
}

/** What the parts of an iSCSI path tell about their frames. */
export interface PathFrames {
  /** The network of the servers and the portal, as far as they tell. */
  readonly ends: readonly FramePart[];
  readonly between: FramePart | undefined;
  /** Both ends tell, and the switch passes less than either sends; of two ends, TCP takes the smaller MTU (RFC 9293, 3.7.1). */
  readonly isHeldBack: boolean;
  /** Not all told MTUs are of use: the ends differ, or the switch passes less than one of them sends. */
  readonly isUneven: boolean;
}

/** The MTUs of a path; undefined unless it is one of iSCSI. */
export function pathFrames(path: SanPath, index: DesignIndex): PathFrames | undefined {
  const controller = index.find(SanController, path.controllerId);
  const fabric = index.find(SanSwitch, path.switchId);
  if (index.find(SanArray, controller?.arrayId)?.transport !== 'iscsi') return undefined;
  const network = index.find(Network, fabric?.networkId);
  const ends = [network, controller].flatMap((part) => framePart(part) ?? []);
  const between = framePart(fabric);
  const sent = ends.map(({ mtu }) => mtu);
  const passed = between?.mtu ?? Infinity;
  return {
    ends,
    between,
    isHeldBack: ends.length === 2 && sent.every((mtu) => passed < mtu),
    isUneven: sent.some((mtu) => passed < mtu || mtu !== sent[0]),
  };
}

/** The MTUs for a message: "9000 bytes (san-a), 1500 bytes (Switch A)". */
export function sayFrames({ ends, between }: PathFrames): string {
  const told = between === undefined ? ends : [...ends, between];
  return told.map(({ part, mtu }) => `${mtu} bytes (${part.name})`).join(', ');
}

function framePart(part: Network | SanController | SanSwitch | undefined): FramePart | undefined {
  return part?.mtu === undefined ? undefined : { part, mtu: part.mtu };
}
