import { dotFacts, type DotFacts, type DotFrame } from '../../core/imports/dotFacts.ts';
import type { DotGraph, Draft } from '../../core/imports/draft.ts';
import { createDraftBuilder, type DraftBuilder } from '../../core/imports/draftBuilder.ts';
import type { NewId } from '../../core/edits/edit.ts';
import {
  importNetwork,
  importServer,
  reportAssumptions,
  UNDRAWN_LAYERS,
  type ImportedServer,
} from '../common/index.ts';
import { findMasters } from './diagram/findMasters.ts';
import { findReplication, type ReplicationSet } from './importDot/findReplication.ts';
import { importResource, type ImportedResource } from './importDot/importResource.ts';
import { importServices } from './importDot/importServices.ts';
import { reportLeftovers } from './importDot/reportLeftovers.ts';

/**
 * Recognises figures of DRBD: frames with disks, and replication between disks of different frames. The tail of an arrow
 * is the primary, two heads mean two primaries. Undefined for other graphs.
 */
export function importDot(graph: DotGraph, newId: NewId): Draft | undefined {
  const facts = dotFacts(graph);
  const sets = findReplication(facts);
  if (sets.length === 0) return undefined;
  const builder = createDraftBuilder(newId);
  const frames = facts.frames.filter((frame) => frame.boxes.length > 0);
  const isByRole = titlesAreRoles(frames, sets);
  const servers = frames.map((frame, at) => {
    const name = isByRole || frame.label === '' ? builder.hostName(`server-${at + 1}`) : frame.label;
    const hostName = name === frame.label ? builder.hostName(frame.label) : name;
    return importServer(builder, frame, { name, hostName, isDisk: () => true });
  });
  const ids = servers.map((server) => server.serverId);
  const replication = layNetworks(builder, ids);
  const resources = sets.map((set, at) =>
    importResource(builder, { set, number: at, servers, networkId: replication }),
  );
  const services = importServices(builder, { facts, servers, resources });
  reportAssumptions(builder);
  reportLeftovers(builder, facts, { sets, services });
  return {
    title: facts.name === '' ? 'DRBD' : `${facts.name} (imported)`,
    elements: builder.elements,
    problems: builder.problems,
    view: {
      direction: facts.direction,
      titles: isByRole ? 'roles' : 'names',
      hiddenLayers: [...UNDRAWN_LAYERS, 'clusters', 'mounts'],
    },
    serverGroups: groupServers(servers, resources),
  };
}

function layNetworks(builder: DraftBuilder, ids: readonly string[]): string {
  importNetwork(builder, { name: 'client', prefix: '192.0.2', purpose: 'client' }, ids);
  const replication = importNetwork(builder, { name: 'replication', prefix: '10.1.1', purpose: 'replication' }, ids);
  importNetwork(builder, { name: 'ring', prefix: '10.2.1', purpose: 'cluster' }, ids);
  return replication;
}

/** "Master" and "Slave" above the frames are roles and no names, if they are the roles that the arrows tell. */
function titlesAreRoles(frames: DotFacts['frames'], sets: readonly ReplicationSet[]): boolean {
  const frameOf = (disk: string): DotFrame | undefined =>
    frames.find((frame) => frame.boxes.some((box) => box.name === disk));
  const roles = sets.map((set) => ({
    serverIds: set.disks.map((disk) => frameOf(disk)?.name ?? ''),
    primaries: set.primaries.map((disk) => frameOf(disk)?.name ?? ''),
  }));
  const masters = findMasters(
    roles,
    frames.map((frame) => frame.name),
  );
  return frames.every((frame) => frame.label === (masters.has(frame.name) ? 'Master' : 'Slave'));
}

function groupServers(
  servers: readonly ImportedServer[],
  resources: readonly ImportedResource[],
): NonNullable<Draft['serverGroups']> {
  const held = new Set(resources.flatMap((resource) => resource.serverIds));
  const serverIds = servers.map((server) => server.serverId).filter((id) => held.has(id));
  return serverIds.length < 2 ? [] : [{ name: 'cluster', serverIds }];
}
