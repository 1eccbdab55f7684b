import { linesOf } from '../configs/configFragment.ts';
import { quoteShell } from '../configs/quoteShell.ts';
import type { ElementId } from '../model/element.ts';
import type { PackageNeed } from './deployment.ts';
import { apart, hostBlock, type PhaseBody } from './printPhase.ts';
import { hostNamesOf, type RunbookContext } from './runbookContext.ts';

type Body = Pick<PhaseBody, 'hostIds' | 'lines'>;

/** Installs what is not there yet, on hosts that need the same at once. */
export function packageBody(context: RunbookContext): Body {
  const { packages } = context.deployment;
  return {
    hostIds: hostsOf(packages, context),
    lines: groupsOf(packages, context).flatMap(({ hosts, list, elementIds }) =>
      linesOf(
        `\nif on ${hosts.map(quoteShell).join(' ')}; then\n  begin 'Install packages'\n  has_packages ${list} ||\n    install_packages ${list}\n  has_packages ${list} || fail 'a package is missing'\nfi`,
        ...elementIds,
      ),
    ),
  };
}

/** Asks the package managers for every package before anything is changed; one question for all that come from one place. */
export function knownPackagesBody(context: RunbookContext): Body {
  const { packages } = context.deployment;
  const places = new Map<string, PackageNeed[]>();
  for (const need of packages) {
    const key = JSON.stringify(need.source ?? {});
    places.set(key, [...(places.get(key) ?? []), need]);
  }
  return {
    hostIds: hostsOf(packages, context),
    lines: [...places.values()].flatMap((needs) => {
      const [hint, comes] = [needs[0]?.source?.hint ?? '', needs[0]?.source?.comes ?? ''].map(quoteShell);
      return groupsOf(needs, context).flatMap(({ hosts, list, elementIds }) =>
        hostBlock(
          hosts,
          'See that the packages can be had',
          apart(`need_packages ${hint} ${comes} ${list}`),
          elementIds,
        ),
      );
    }),
  };
}

function hostsOf(needs: readonly PackageNeed[], { deployment }: RunbookContext): readonly ElementId[] {
  return deployment.hostIds.filter((id) => needs.some(({ hostIds }) => hostIds.includes(id)));
}

interface PackageGroup {
  readonly hosts: readonly string[];
  /** Names of packages, sorted and quoted. */
  readonly list: string;
  readonly elementIds: readonly ElementId[];
}

/** Hosts that need the same packages are one group. */
function groupsOf(needs: readonly PackageNeed[], context: RunbookContext): readonly PackageGroup[] {
  const groups = new Map<string, { hostIds: ElementId[]; elementIds: Set<ElementId> }>();
  for (const hostId of context.deployment.hostIds) {
    const own = needs.filter(({ hostIds }) => hostIds.includes(hostId));
    const names = [...new Set(own.flatMap((need) => need.packages))].sort();
    if (names.length === 0 || !context.hosts.has(hostId)) continue;
    const list = names.map(quoteShell).join(' ');
    const group = groups.get(list) ?? { hostIds: [], elementIds: new Set() };
    group.hostIds.push(hostId);
    own.flatMap((need) => need.elementIds).forEach((id) => group.elementIds.add(id));
    groups.set(list, group);
  }
  return [...groups].map(([list, { hostIds, elementIds }]) => ({
    hosts: hostNamesOf(hostIds, context),
    list,
    elementIds: [...elementIds],
  }));
}
