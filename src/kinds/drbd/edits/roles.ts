import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import type { Action } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { mountsOf, rehomeMount, Server } from '../../common/index.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import { Volume, type Replica, type Resource } from '../elements.ts';

/** "Make dual-primary", or back; the filesystem and the protocol stay as they are, for the rules to judge. */
export function modeAction(resource: Resource, index: DesignIndex): Action[] {
  const replicas = diskfulReplicas(resource.id, index);
  const primary = replicas.find((replica) => replica.role === 'primary') ?? replicas[0];
  if (!primary || replicas.length < 2) return [];
  const toDual = resource.mode === 'single-primary';
  if (toDual && replicas.length > 2) return [];
  const edit = sketchEdit(index.catalog, (sketch) => {
    sketch.patch(resource, { mode: toDual ? 'dual-primary' : 'single-primary' });
    for (const replica of replicas) {
      sketch.patch(replica, { role: toDual || replica.id === primary.id ? 'primary' : 'secondary' });
    }
  });
  return [
    {
      id: toDual ? 'make-dual-primary' : 'make-single-primary',
      label: toDual ? 'Make it dual-primary' : 'Make it single-primary',
      edit,
    },
  ];
}

/** "Make bob the primary": the roles change places, and mounts and services that may move come along. */
export function primaryAction(replica: Replica, resource: Resource, index: DesignIndex): Action[] {
  if (resource.mode !== 'single-primary' || replica.role !== 'secondary') return [];
  const server = index.find(Server, replica.serverId)?.name ?? 'it';
  const edit = sketchEdit(index.catalog, (sketch) => swapPrimary(sketch, replica, resource));
  return [
    { id: `make-primary-${replica.serverId}`, label: `Make ${server} the primary of ${resource.resourceName}`, edit },
  ];
}

function swapPrimary(sketch: Sketch, replica: Replica, resource: Resource): void {
  for (const other of diskfulReplicas(resource.id, sketch.index)) {
    sketch.patch(other, { role: other.id === replica.id ? 'primary' : 'secondary' });
  }
  const mounts = sketch.index
    .by(Volume, 'resourceId', resource.id)
    .flatMap((volume) => mountsOf(sketch.index, volume.id));
  for (const mount of mounts) rehomeMount(sketch, mount, replica.serverId);
}
