import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ManagedOperation, ManagedResource } from '../../../core/configs/managedResource.ts';
import { xmlLines, type XmlNode } from '../../../core/configs/xmlLines.ts';
import type { Unit } from '../units.ts';
import { cloneOptions } from './cloneOptions.ts';
import type { BlamedConstraint } from './constraints.ts';
import type { FencePlan } from './planFence.ts';
import type { ClusterPlan } from './planCluster.ts';
import { fenceLevels, type FenceLevel } from './fenceLevels.ts';
import { fenceMeta, propertiesOf, resourceDefaults } from './properties.ts';

/**
 * The cluster information base, for the schema and feature set of Pacemaker 2.1.5, the oldest that the target systems
 * carry; newer ones upgrade it (Pacemaker Explained, validate-with). Ids are made as pcs makes them.
 */
export function cibXml(plan: ClusterPlan, constraints: readonly BlamedConstraint[]): readonly ConfigLine[] {
  const { cluster, members } = plan;
  const levels = fenceLevels(plan);
  const configuration = [
    node('crm_config', {}, [nvset('cluster_property_set', 'cib-bootstrap-options', propertiesInCib(plan), '')]),
    node(
      'nodes',
      {},
      members.map(({ member, host }) => ({
        ...node('node', { id: String(member.nodeId), uname: host }),
        elementIds: [member.id, member.serverId],
      })),
    ),
    node('resources', {}, [
      ...plan.fences.map((fence) => fenceNode(fence, fenceMeta(cluster))),
      ...plan.units.map(unitNode),
    ]),
    node('constraints', {}, constraints.map(constraintNode)),
    ...(levels.length === 0 ? [] : [node('fencing-topology', {}, levels.map(levelNode))]),
    node('rsc_defaults', {}, [nvset('meta_attributes', 'rsc_defaults', resourceDefaults(cluster))]),
  ];
  const attributes = {
    crm_feature_set: '3.16.1',
    'validate-with': 'pacemaker-3.9',
    epoch: '1',
    num_updates: '0',
    admin_epoch: '0',
  };
  const cib = node('cib', attributes, [node('configuration', {}, configuration), node('status', {})]);
  return xmlLines({ ...cib, elementIds: [cluster.id] });
}

/** Pacemaker notes by itself that SBD runs; a whole CIB that replaces its own has to keep that. */
function propertiesInCib(plan: ClusterPlan): Readonly<Record<string, string>> {
  return { ...propertiesOf(plan), ...(plan.sbd ? { 'have-watchdog': 'true' } : {}) };
}

function node(tag: string, attributes: Readonly<Record<string, string>>, children: readonly XmlNode[] = []): XmlNode {
  return { tag, attributes, children };
}

/** A set of name and value pairs under the id `<owner>-<tag>`, or `<owner>` where a suffix is given. */
function nvset(tag: string, owner: string, values: Readonly<Record<string, string>>, suffix = `-${tag}`): XmlNode {
  const id = `${owner}${suffix}`;
  const pairs = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return node(
    tag,
    { id },
    pairs.map(([name, value]) => node('nvpair', { id: `${id}-${name}`, name, value })),
  );
}

function fenceNode({ id, agent, device, parameters }: FencePlan, meta: Readonly<Record<string, string>>): XmlNode {
  const operations = [operationNode(id, { name: 'monitor', interval: '60s' })];
  const children = [
    nvset('instance_attributes', id, parameters),
    ...(Object.keys(meta).length > 0 ? [nvset('meta_attributes', id, meta)] : []),
    node('operations', {}, operations),
  ];
  return { ...node('primitive', { id, class: 'stonith', type: agent }, children), elementIds: [device.id] };
}

function levelNode({ host, level, fences }: FenceLevel): XmlNode {
  const devices = fences.map(({ id }) => id).join(',');
  const attributes = { id: `fl-${host}-${level}`, target: host, index: String(level), devices };
  return { ...node('fencing-level', attributes), elementIds: fences.map(({ device }) => device.id) };
}

function unitNode(unit: Unit): XmlNode {
  const [first] = unit.resources;
  const elementIds = unit.resources.flatMap((resource) => resource.elementIds);
  if (unit.type === 'group')
    return { ...node('group', { id: unit.id }, unit.resources.map(primitiveNode)), elementIds };
  if (unit.type === 'primitive') return primitiveNode(first);
  const id = `${unit.id}-clone`;
  const children = [primitiveNode(first), nvset('meta_attributes', id, cloneOptions(first))];
  return { ...node('clone', { id }, children), elementIds };
}

function primitiveNode(resource: ManagedResource): XmlNode {
  const { id, agent, parameters, operations, elementIds } = resource;
  const provider: Record<string, string> = agent.provider === undefined ? {} : { provider: agent.provider };
  const children = [
    ...(Object.keys(parameters).length > 0 ? [nvset('instance_attributes', id, parameters)] : []),
    node(
      'operations',
      {},
      operations.map((operation) => operationNode(id, operation)),
    ),
  ];
  return { ...node('primitive', { id, class: agent.standard, ...provider, type: agent.type }, children), elementIds };
}

function operationNode(owner: string, { name, interval, timeout, role, onFail }: ManagedOperation): XmlNode {
  return node('op', {
    id: `${owner}-${name}-interval-${interval}`,
    name,
    interval,
    ...(timeout === undefined ? {} : { timeout }),
    ...(role === undefined ? {} : { role }),
    ...(onFail === undefined ? {} : { 'on-fail': onFail }),
  });
}

function constraintNode(constraint: BlamedConstraint): XmlNode {
  return { ...bareConstraint(constraint), elementIds: constraint.elementIds };
}

function bareConstraint(constraint: BlamedConstraint): XmlNode {
  switch (constraint.type) {
    case 'location': {
      const { id, host, score } = constraint;
      return node('rsc_location', { id: `location-${id}-${host}-${score}`, rsc: id, node: host, score });
    }
    case 'no-promotion':
      return banNode(constraint.id, constraint.host);
    case 'colocation': {
      const { id, withId, promoted } = constraint;
      const roles: Record<string, string> = promoted ? { 'rsc-role': 'Started', 'with-rsc-role': 'Promoted' } : {};
      const own = { id: `colocation-${id}-${withId}-INFINITY`, rsc: id, 'with-rsc': withId, score: 'INFINITY' };
      return node('rsc_colocation', { ...own, ...roles });
    }
    case 'order': {
      const { firstId, thenId, promoted } = constraint;
      return node('rsc_order', {
        id: `order-${firstId}-${thenId}-mandatory`,
        first: firstId,
        'first-action': promoted ? 'promote' : 'start',
        then: thenId,
        'then-action': 'start',
      });
    }
  }
}

function banNode(id: string, host: string): XmlNode {
  const base = `location-${id}-not-promoted-on-${host}`;
  const expression = node('expression', { id: `${base}-expr`, attribute: '#uname', operation: 'eq', value: host });
  const rule = node('rule', { id: `${base}-rule`, role: 'Promoted', score: '-INFINITY' }, [expression]);
  return node('rsc_location', { id: base, rsc: id }, [rule]);
}
