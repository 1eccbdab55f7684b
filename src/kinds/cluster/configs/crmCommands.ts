import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import type { ManagedOperation, ManagedResource } from '../../../core/configs/managedResource.ts';
import { isCrmshWord, quoteCrmsh } from '../../../core/configs/quoteCrmsh.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { Unit } from '../units.ts';
import { agentName } from './agentName.ts';
import { cloneOptions } from './cloneOptions.ts';
import type { BlamedConstraint } from './constraints.ts';
import { fenceLevels } from './fenceLevels.ts';
import type { FencePlan } from './planFence.ts';
import type { ClusterPlan } from './planCluster.ts';
import { assignments, fenceMeta, propertiesOf, resourceDefaults } from './properties.ts';

/**
 * The cluster of cib.xml for `crm configure load update FILE` (crm(8)), in a cluster that runs already.
 *
 * @throws ConfigProblem where a value has letters that crmsh cannot hold.
 */
export function crmCommands(plan: ClusterPlan, constraints: readonly BlamedConstraint[]): readonly ConfigLine[] {
  const { cluster } = plan;
  return [
    command(['property', 'cib-bootstrap-options:', ...assignments(propertiesOf(plan))], [cluster.id]),
    command(['rsc_defaults', 'rsc_defaults-meta_attributes:', ...assignments(resourceDefaults(cluster))], [cluster.id]),
    ...plan.fences.map((fence) => fenceCommand(fence, fenceMeta(cluster))),
    ...levelCommands(plan),
    ...plan.units.flatMap(unitCommands),
    ...constraints.map((constraint) => command(constraintWords(constraint), constraint.elementIds)),
  ];
}

function command(words: readonly string[], elementIds: readonly ElementId[]): ConfigLine {
  const at = { elementId: elementIds[0] ?? '', field: 'name' };
  return { text: words.map((word) => quoteCrmsh(requireGrammar(word, isCrmshWord, at))).join(' '), elementIds };
}

function titled(title: string, values: Readonly<Record<string, string>>): readonly string[] {
  const words = assignments(values);
  return words.length === 0 ? [] : [title, ...words];
}

function fenceCommand(
  { id, agent, device, parameters }: FencePlan,
  meta: Readonly<Record<string, string>>,
): ConfigLine {
  const words = [...titled('params', parameters), ...titled('meta', meta), 'op', 'monitor', 'interval=60s'];
  return command(['primitive', id, `stonith:${agent}`, ...words], [device.id]);
}

/** The levels of all hosts are one command: devices of one level with commas between them, levels in their order. */
function levelCommands(plan: ClusterPlan): readonly ConfigLine[] {
  const levels = fenceLevels(plan);
  if (levels.length === 0) return [];
  const words = levels.flatMap(({ host, fences }, at) => [
    ...(levels[at - 1]?.host === host ? [] : [`${host}:`]),
    fences.map(({ id }) => id).join(','),
  ]);
  const elementIds = levels.flatMap(({ fences }) => fences.map(({ device }) => device.id));
  return [command(['fencing_topology', ...words], [...new Set(elementIds)])];
}

function unitCommands(unit: Unit): readonly ConfigLine[] {
  const elementIds = unit.resources.flatMap((resource) => resource.elementIds);
  const ids = unit.resources.map(({ id }) => id);
  const primitives = unit.resources.map(primitiveCommand);
  if (unit.type === 'group') return [...primitives, command(['group', unit.id, ...ids], elementIds)];
  if (unit.type === 'primitive') return primitives;
  const options = titled('meta', cloneOptions(unit.resources[0]));
  return [...primitives, command(['clone', `${unit.id}-clone`, ...ids, ...options], elementIds)];
}

function primitiveCommand(resource: ManagedResource): ConfigLine {
  const { id, parameters, operations, elementIds } = resource;
  const words = [...titled('params', parameters), ...operations.flatMap(operationWords)];
  return command(['primitive', id, agentName(resource), ...words], elementIds);
}

function operationWords({ name, interval, timeout, role, onFail }: ManagedOperation): readonly string[] {
  const options = {
    interval,
    ...(timeout === undefined ? {} : { timeout }),
    ...(role === undefined ? {} : { role }),
    ...(onFail === undefined ? {} : { 'on-fail': onFail }),
  };
  return ['op', name, ...assignments(options)];
}

function constraintWords(constraint: BlamedConstraint): readonly string[] {
  switch (constraint.type) {
    case 'location': {
      const { id, host, score } = constraint;
      return ['location', `location-${id}-${host}-${score}`, id, `${score}:`, host];
    }
    case 'no-promotion': {
      const { id, host } = constraint;
      const rule = ['rule', '$role=Promoted', '-INFINITY:', '#uname', 'eq', host];
      return ['location', `location-${id}-not-promoted-on-${host}`, id, ...rule];
    }
    case 'colocation': {
      const { id, withId, promoted } = constraint;
      const roles = promoted ? [`${id}:Started`, `${withId}:Promoted`] : [id, withId];
      return ['colocation', `colocation-${id}-${withId}-INFINITY`, 'INFINITY:', ...roles];
    }
    case 'order': {
      const { firstId, thenId, promoted } = constraint;
      const first = `${firstId}:${promoted ? 'promote' : 'start'}`;
      return ['order', `order-${firstId}-${thenId}-mandatory`, first, `${thenId}:start`];
    }
  }
}
