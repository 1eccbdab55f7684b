import type { ElementBase, ElementId } from '../model/element.ts';
import { patchElement, type Edit } from './edit.ts';

/** Fields that hold a machine name: `hostName`, `resourceName`, `volumeName`, `clusterName`, `path`. */
const MACHINE_NAME = /Name$|^path$/;
/** What machines take as a host, resource or volume name; paths begin with a slash. */
const WORD = /^[A-Za-z][A-Za-z0-9_-]*$/;
const PATH = /^\/[A-Za-z0-9._/-]+$/;

/**
 * Renames an element. A machine name that was the same as the shown name goes along, as long as the new one is a name
 * of the same sort; "Mail server" leaves the host name as it is.
 */
export function renameElement(id: ElementId, name: string): Edit {
  return (design) => {
    const element = design.elements[id];
    if (!element || element.name === name) return design;
    return patchElement(design, id, { name, ...machineNames(element, name) });
  };
}

function machineNames(element: ElementBase, name: string): Record<string, string> {
  const fits = (old: string): boolean => [WORD, PATH].some((sort) => sort.test(old) && sort.test(name));
  const alike = Object.entries(element).filter(
    ([field, value]) => MACHINE_NAME.test(field) && value === element.name && fits(element.name),
  );
  return Object.fromEntries(alike.map(([field]) => [field, name]));
}

/**
 * The shown name that goes along when a text is changed that was the same: a path, an address, the type of a filesystem
 * ("GFS2"). Nothing otherwise.
 */
export function followName(element: ElementBase, field: string, value: unknown): { readonly name?: string } {
  const old: unknown = Object.entries(element).find(([name]) => name === field)?.[1];
  if (typeof old !== 'string' || typeof value !== 'string') return {};
  if (old === element.name) return { name: value };
  return old.toUpperCase() === element.name ? { name: value.toUpperCase() } : {};
}
