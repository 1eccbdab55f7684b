import { collectConfigs } from '../configs/collectConfigs.ts';
import type { ConfigFile } from '../configs/configFragment.ts';
import { joinDeployments } from '../deploy/deployment.ts';
import { printRunbook } from '../deploy/printRunbook.ts';
import type { OnDrill } from '../deploy/runbookContext.ts';
import { shownTitle } from '../model/design.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementId } from '../model/element.ts';
import { slugOf } from '../model/slug.ts';
import type { Analysis } from './analysis.ts';
import type { KindPrinting } from './kindPrinting.ts';

/**
 * The configuration files that kinds tell for a design in good health, and the runbook and playbook that bring them to hosts,
 * sorted by path.
 *
 * @throws ConfigProblem where a name or address cannot be written into a file.
 */
export function designFiles(
  printing: readonly KindPrinting[],
  healthy: Analysis,
  onDrill?: OnDrill,
): readonly ConfigFile[] {
  const { design, view, index, world, follow } = healthy;
  const hosts = hostNames(index);
  const files = collectConfigs(
    printing.flatMap((kind) => kind.configs(view)),
    hosts,
  );
  const deployment = joinDeployments(printing.map((kind) => kind.deploy(view)));
  const title = shownTitle(design);
  const runbook = printRunbook({
    title,
    slug: slugOf(title),
    deployment,
    hosts,
    files,
    index,
    managed: view.managed,
    healthy: world,
    follow,
    onDrill,
  });
  return [...files, ...collectConfigs(runbook, hosts)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Host names by element, for the folders of the bundle: whatever has a host name may have files. */
function hostNames(index: DesignIndex): ReadonlyMap<ElementId, string> {
  return new Map(
    index.elements.flatMap((element) =>
      'hostName' in element && typeof element.hostName === 'string' ? [[element.id, element.hostName]] : [],
    ),
  );
}
