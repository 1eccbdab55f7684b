import type { ElementId } from '../model/element.ts';
import type { ConfigFile, ConfigFragment } from './configFragment.ts';
import { ConfigProblem } from './configProblem.ts';
import { isHostName } from './isHostName.ts';

/** Longest path of a bundle, in characters. */
const LONGEST_PATH = 240;

/**
 * Joins the fragments of each path by rising place, then by text, and sorts the files by path, so that the result does
 * not depend on who was asked first. `hosts` gives the host name of each server whose files there are. Where nobody has a
 * line for a path, there is no file.
 *
 * @throws ConfigProblem for paths that could leave the bundle, for host names that differ only in case, and if two kinds
 * claim one file for themselves.
 */
export function collectConfigs(
  fragments: readonly ConfigFragment[],
  hosts: ReadonlyMap<ElementId, string>,
): readonly ConfigFile[] {
  const files = new Map<string, ConfigFragment[]>();
  for (const fragment of fragments) {
    const path = pathOf(fragment, hosts);
    files.set(path, [...(files.get(path) ?? []), fragment]);
  }
  refuseColliding([...files.keys()]);
  return [...files]
    .map(([path, parts]) => joinParts(path, parts))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function pathOf(fragment: ConfigFragment, hosts: ReadonlyMap<ElementId, string>): string {
  const { hostId } = fragment;
  const host = hostId === undefined ? undefined : hosts.get(hostId);
  if (hostId !== undefined && (host === undefined || !isHostName(host))) {
    throw new ConfigProblem(`"${(host ?? '').slice(0, 80)}" is no host name.`, hostId, 'hostName');
  }
  const path = host === undefined ? fragment.path : `hosts/${host}/${fragment.path}`;
  const isSafe = (segment: string): boolean => /^[A-Za-z0-9_@][A-Za-z0-9_.@+-]*$/.test(segment);
  if (path.length > LONGEST_PATH || !path.split('/').every(isSafe)) {
    throw new ConfigProblem(`"${path.slice(0, 80)}" is no safe path for a bundle.`, hostId, 'path');
  }
  return path;
}

/** Some file systems take "Alice" and "alice" for one folder. */
function refuseColliding(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const other = seen.get(path.toLowerCase());
    if (other !== undefined) throw new ConfigProblem(`${other} and ${path} differ only in case.`, undefined, 'path');
    seen.set(path.toLowerCase(), path);
  }
}

function joinParts(path: string, parts: readonly ConfigFragment[]): ConfigFile {
  if (parts.length > 1 && parts.some((part) => part.exclusive)) {
    throw new ConfigProblem(`Two kinds write ${path}.`, undefined, 'path');
  }
  const textOf = (part: ConfigFragment): string => part.lines.map((line) => line.text).join('\n');
  const sorted = parts
    .map((part) => ({ part, text: textOf(part) }))
    .sort((a, b) => a.part.place - b.part.place || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return {
    path,
    executable: parts.some((part) => part.executable === true),
    lines: sorted.flatMap(({ part }) => part.lines),
  };
}
