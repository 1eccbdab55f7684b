import type { Design } from '../src/core/model/design.ts';
import { putElements } from '../src/core/edits/edit.ts';
import type { ElementBase } from '../src/core/model/element.ts';
import { UNSHOWN } from '../src/templates/grounds.ts';
import { workbench } from '../src/workbench.ts';

/** Fields whose values have to be unique in a deployment. */
const NAMES = new Set([
  'hostName',
  'resourceName',
  'clusterName',
  'volumeName',
  'targetName',
  'wwn',
  'wwid',
  'alias',
  'volumeGroup',
]);
const IPV4 = /^(\d+\.\d+\.\d+)\.(\d+)(\/\d+)?$/;

/**
 * A design of all templates side by side, again and again until it has about as many elements as asked for: every kind
 * is in it. Each copy has names and subnets of its own, so that nothing collides.
 */
export function designOfTemplates(elements: number): Design {
  const subnets = new Map<string, string>();
  const all: ElementBase[] = [];
  for (let copy = 0; all.length < elements; copy += 1) {
    const template = workbench.templates[copy % workbench.templates.length];
    for (const element of template?.elements() ?? []) {
      all.push({ ...(rename(element, copy, subnets) as ElementBase), order: all.length });
    }
  }
  const empty = workbench.newDesign(`${elements} elements`);
  return putElements({ ...empty, view: { ...empty.view, hiddenLayers: UNSHOWN } }, all);
}

/** Every value with the copy's number in ids and names, and with subnets of the copy's own. */
function rename(value: unknown, copy: number, subnets: Map<string, string>, field = 'id'): unknown {
  if (Array.isArray(value)) return value.map((entry) => rename(entry, copy, subnets, field));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner, copy, subnets, key)]));
  }
  if (typeof value !== 'string' || field === 'type') return value;
  if (/^(id|.*Ids?)$/.test(field)) return `${value}-${copy}`;
  if (NAMES.has(field)) return `${value}${copy}`;
  const [, net, host = '', prefix = ''] = IPV4.exec(value) ?? [];
  return net === undefined ? value : `${subnetOf(`${net} ${copy}`, subnets)}.${host}${prefix}`;
}

function subnetOf(key: string, subnets: Map<string, string>): string {
  const known =
    subnets.get(key) ?? `${10 + Math.floor(subnets.size / 65_536)}.${(subnets.size >> 8) & 255}.${subnets.size & 255}`;
  subnets.set(key, known);
  return known;
}
