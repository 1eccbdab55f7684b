import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { leaveSteps } from '../../common/index.ts';
import { NfsServer } from '../elements.ts';
import { serverHosts } from './packages.ts';

/** What packages start at boot by themselves, by the program that serves. */
const UNITS: Readonly<Record<NfsServer['implementation'], string>> = { kernel: 'nfs-server', ganesha: 'nfs-ganesha' };

/** The cluster starts NFS servers and exports; systemd must not do it as well, on two servers at once. */
export function unitSteps({ index }: ViewContext): readonly RunbookStep[] {
  return index.all(NfsServer).flatMap((server) => {
    const hostIds = serverHosts(server, index);
    const elementIds = [server.id];
    const steps = leaveSteps({ unit: UNITS[server.implementation], hostIds, elementIds });
    return server.implementation === 'kernel' ? [...steps, emptyExportsStep(hostIds, elementIds)] : steps;
  });
}

/** What stands in exports(5) is exported by whoever says `exportfs -r`, wherever the data is. */
function emptyExportsStep(hostIds: readonly string[], elementIds: readonly string[]): RunbookStep {
  return {
    phase: 'verify',
    place: 30,
    title: 'See that only the cluster exports',
    hostIds,
    run: "grep -Ev '^[[:space:]]*(#|$)' /etc/exports || true",
    check: "! grep -Eqs '^[[:space:]]*[^#[:space:]]' /etc/exports /etc/exports.d/*.exports",
    elementIds,
  };
}
