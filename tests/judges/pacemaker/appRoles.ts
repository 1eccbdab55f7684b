import type { Analysis } from '../../../src/core/kind/workbench.ts';
import type { ElementId } from '../../../src/core/model/element.ts';
import { placementOf } from '../../../src/core/world/world.ts';
import { Member } from '../../../src/kinds/cluster/index.ts';
import { Server } from '../../../src/kinds/common/index.ts';
import type { Roles, Scores } from './simulator.ts';

/** Node ids by host name, as the CIB gives them. */
export function nodeIds({ index }: Analysis): Readonly<Record<string, string>> {
  return Object.fromEntries(
    index.all(Member).map((member) => [hostOf(index.find(Server, member.serverId)), String(member.nodeId)]),
  );
}

/** Where the app says that everything runs. */
export function appRoles({ index, managed, world }: Analysis): Roles {
  const hosts = (ids: readonly ElementId[]): string[] => ids.map((id) => hostOf(index.find(Server, id))).sort();
  return Object.fromEntries(
    managed.map(({ id }) => {
      const { startedOn, promotedOn } = placementOf(world, id);
      return [id, { started: hosts(startedOn), promoted: hosts(promotedOn) }];
    }),
  );
}

/** The scores that the agents would report in the app's world. */
export function appScores({ index, managed, world }: Analysis): Scores {
  const members = index.all(Member);
  return Object.fromEntries(
    managed
      .filter((resource) => resource.form.type === 'promotable')
      .map((resource) => [
        resource.id,
        Object.fromEntries(
          members.map(({ serverId }) => [
            hostOf(index.find(Server, serverId)),
            world.failed.has(serverId) ? null : (resource.eligible?.(serverId, world, index).score ?? null),
          ]),
        ),
      ]),
  );
}

function hostOf(server: Server | undefined): string {
  return server?.hostName ?? '';
}
