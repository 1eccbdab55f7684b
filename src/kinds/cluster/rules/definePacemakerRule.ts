import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../../core/model/element.ts';
import { defineRule, type Rule } from '../../../core/rules/rule.ts';
import { Cluster } from '../elements.ts';
import { isReactor } from '../managers.ts';

/** A cluster, or what belongs to one. */
type OfCluster = Cluster | (ElementBase & { readonly clusterId: ElementId });

/**
 * Makes a rule about what only Pacemaker and Corosync have or need: rings, votes, fencing, placement by scores. It is
 * silent where drbd-reactor manages the cluster.
 */
export function definePacemakerRule<T extends OfCluster>(rule: Rule<T>): Rule {
  return defineRule<T>({
    ...rule,
    check: (element, context) => (isUnderReactor(element, context.index) ? [] : rule.check(element, context)),
  });
}

function isUnderReactor(element: OfCluster, index: DesignIndex): boolean {
  const cluster = index.find(Cluster, 'clusterId' in element ? element.clusterId : element.id);
  return cluster !== undefined && isReactor(cluster);
}
