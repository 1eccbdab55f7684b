import { dotFacts, type DotFacts, type DotFrame } from '../../core/imports/dotFacts.ts';
import type { DotGraph, Draft } from '../../core/imports/draft.ts';
import { createDraftBuilder, type DraftBuilder } from '../../core/imports/draftBuilder.ts';
import type { NewId } from '../../core/edits/edit.ts';
import type { ElementId } from '../../core/model/element.ts';
import {
  importNetwork,
  importServer,
  isOsDisk,
  Mount,
  reportAssumptions,
  UNDRAWN_LAYERS,
  type ImportedServer,
} from '../common/index.ts';
import { Brick, GlusterVolume, Peer, Pool } from './elements.ts';

/**
 * Recognises figures of GlusterFS: a frame of frames whose disks replicate both ways, and outside it servers with a line
 * to one of them. Undefined for other graphs.
 */
export function importDot(graph: DotGraph, newId: NewId): Draft | undefined {
  const facts = dotFacts(graph);
  const poolFrame = facts.frames.find((frame) => isPool(frame, facts));
  if (!poolFrame) return undefined;
  const builder = createDraftBuilder(newId);
  const bricks = brickOrder(poolFrame, facts);
  const clients = facts.frames.filter((frame) => frame !== poolFrame);
  const groups = clients.map((frame) => {
    const inner = frame.frames.length > 0 ? frame.frames : [frame];
    return { frame, hosts: inner.map((host) => importHost(builder, host, () => false)) };
  });
  const peers = poolFrame.frames.map((frame) => importHost(builder, frame, (box) => bricks.includes(box.name)));
  const clientIds = groups.flatMap(({ hosts }) => hosts.map((host) => host.serverId));
  const everyone = [...peers.map((peer) => peer.serverId), ...clientIds];
  if (clientIds.length > 0) layClientNetworks(builder, clientIds);
  const networkId = importNetwork(builder, { name: 'storage', prefix: '10.10.1', purpose: 'storage' }, everyone);
  const volumeId = importVolume(builder, { poolFrame, peers, bricks, networkId });
  const mounts = importMounts(
    builder,
    groups.flatMap(({ hosts }) => hosts),
    { facts, poolFrame, volumeId },
  );
  reportAssumptions(builder);
  reportUnknown(builder, facts, { poolFrame, bricks, mounts });
  return {
    title: facts.name === '' ? 'GlusterFS' : `${facts.name} (imported)`,
    elements: builder.elements,
    problems: builder.problems,
    view: { direction: facts.direction, titles: 'names', hiddenLayers: UNDRAWN_LAYERS },
    serverGroups: groups
      .filter(({ frame }) => frame.frames.length > 0)
      .map(({ frame, hosts }) => ({ name: frame.label, serverIds: hosts.map((host) => host.serverId) })),
  };
}

function isPool(frame: DotFrame, { lines }: DotFacts): boolean {
  const names = new Set(frame.frames.flatMap((inner) => inner.boxes.map((box) => box.name)));
  return (
    frame.frames.length > 1 && lines.some((line) => line.heads === 'both' && names.has(line.from) && names.has(line.to))
  );
}

/** Disks at the ends of lines with two heads, in the order of their frames. */
function brickOrder(pool: DotFrame, { lines }: DotFacts): string[] {
  const ends = new Set(lines.filter((line) => line.heads === 'both').flatMap((line) => [line.from, line.to]));
  return pool.frames.flatMap((frame) => frame.boxes.map((box) => box.name)).filter((name) => ends.has(name));
}

function importHost(
  builder: DraftBuilder,
  frame: DotFrame,
  isDisk: (box: { name: string }) => boolean,
): ImportedServer {
  const name = frame.label === '' ? 'server' : frame.label;
  return importServer(builder, frame, { name, hostName: builder.hostName(name), isDisk });
}

function layClientNetworks(builder: DraftBuilder, ids: readonly ElementId[]): void {
  importNetwork(builder, { name: 'client', prefix: '192.0.2', purpose: 'client' }, ids);
  importNetwork(builder, { name: 'ring', prefix: '10.2.1', purpose: 'cluster' }, ids);
}

function importVolume(
  builder: DraftBuilder,
  options: {
    readonly poolFrame: DotFrame;
    readonly peers: readonly ImportedServer[];
    readonly bricks: readonly string[];
    readonly networkId: ElementId;
  },
): ElementId {
  const { poolFrame, peers, bricks, networkId } = options;
  const poolId = builder.add(Pool, poolFrame.label === '' ? 'GlusterFS' : poolFrame.label, { networkId });
  const volumeId = builder.add(GlusterVolume, 'gv0', {
    poolId,
    volumeName: 'gv0',
    form: 'replicate',
    setSize: bricks.length,
    redundancy: 0,
    quorumType: 'default',
    serverQuorum: 'off',
    pingTimeout: 20,
  });
  for (const peer of peers) builder.add(Peer, peer.frame.label, { poolId, serverId: peer.serverId });
  bricks.forEach((brick, position) => {
    const peer = peers.find((candidate) => candidate.disks.has(brick));
    const backingId = peer?.disks.get(brick);
    if (!peer || backingId === undefined) return;
    const path = '/data/glusterfs/gv0/brick';
    builder.add(Brick, `Brick ${position + 1}`, { volumeId, serverId: peer.serverId, backingId, position, path });
  });
  return volumeId;
}

/** Boxes of clients with a line into the pool are mounts of the volume. Gives the names of their nodes. */
function importMounts(
  builder: DraftBuilder,
  hosts: readonly ImportedServer[],
  figure: { readonly facts: DotFacts; readonly poolFrame: DotFrame; readonly volumeId: ElementId },
): ReadonlySet<string> {
  const { facts, poolFrame, volumeId } = figure;
  const inPool = new Set(poolFrame.frames.flatMap((frame) => frame.boxes.map((box) => box.name)));
  const isUser = (name: string): boolean =>
    facts.lines.some((line) => line.from === name && (inPool.has(line.to) || line.border === poolFrame.name));
  const mounts = hosts.flatMap(({ serverId, frame }) =>
    frame.boxes.filter((box) => !isOsDisk(box) && isUser(box.name)).map((box) => ({ serverId, box })),
  );
  const taken = new Set<string>();
  for (const { serverId, box } of mounts) {
    const count = mounts.filter((other) => other.serverId === serverId && taken.has(other.box.name)).length;
    const path = count === 0 ? '/srv/gv0' : `/srv/gv0-${count + 1}`;
    builder.add(Mount, box.label, { serverId, standbyIds: [], sourceId: volumeId, path, options: [] });
    taken.add(box.name);
  }
  return taken;
}

function reportUnknown(
  builder: DraftBuilder,
  facts: DotFacts,
  {
    poolFrame,
    bricks,
    mounts,
  }: { readonly poolFrame: DotFrame; readonly bricks: readonly string[]; readonly mounts: ReadonlySet<string> },
): void {
  const frames = [...facts.frames, ...facts.frames.flatMap((frame) => frame.frames)];
  const known = new Set([...bricks, ...mounts]);
  for (const box of [
    ...frames.flatMap((frame) => frame.boxes).filter((candidate) => !isOsDisk(candidate)),
    ...facts.loose,
  ]) {
    if (!known.has(box.name)) builder.report(`node "${box.name}"`, 'It is neither a brick nor a mount of the volume.');
  }
  for (const box of poolFrame.boxes) builder.report(`node "${box.name}"`, 'It belongs to no server of the pool.');
  for (const line of facts.lines) {
    const isPeer = bricks.includes(line.from) && bricks.includes(line.to);
    if (!isPeer && !mounts.has(line.from)) {
      builder.report(`edge "${line.from}" -> "${line.to}"`, 'It is neither replication nor the use of the volume.');
    }
  }
}
