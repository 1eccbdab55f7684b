import type { DeploymentPart, RunbookStep } from '../../core/deploy/deployment.ts';
import type { ViewContext } from '../../core/kind/clusterKind.ts';
import { isIpAddress } from '../../core/configs/isIpAddress.ts';
import { quoteShell } from '../../core/configs/quoteShell.ts';
import { drills } from './drills.ts';
import { Address, Server } from './elements.ts';

/** All servers are ours to set up; each has to be the host that the design means before anything is changed. */
export function deploy({ index }: ViewContext): DeploymentPart {
  const servers = index.all(Server);
  const hostIds = servers.map(({ id }) => id);
  return {
    hostIds,
    drills: drills(index),
    steps: servers.flatMap((server) => addressSteps(server, index)),
  };
}

function addressSteps(server: Server, index: ViewContext['index']): RunbookStep[] {
  const addresses = index.by(Address, 'serverId', server.id).filter(({ ip }) => isIpAddress(ip));
  if (addresses.length === 0) return [];
  const list = addresses.map(({ ip }) => quoteShell(ip)).join(' ');
  return [
    {
      phase: 'preflight',
      place: 0,
      title: `See that ${server.hostName} has its addresses`,
      hostIds: [server.id],
      run: `need_addresses ${list}`,
      elementIds: [server.id, ...addresses.map(({ id }) => id)],
    },
  ];
}
