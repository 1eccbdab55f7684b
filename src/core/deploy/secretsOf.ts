import type { ElementId } from '../model/element.ts';
import type { Secret } from './deployment.ts';
import type { RunbookContext } from './runbookContext.ts';

/**
 * All secrets of the bundle by name: those that kinds tell, and every other placeholder that a file holds, which somebody
 * has to give. Placeholders outside `hosts/` are wanted on all hosts.
 */
export function secretsOf(context: RunbookContext): readonly Secret[] {
  const { deployment, hosts, files } = context;
  const idOfHost = new Map([...hosts].map(([id, host]) => [host, id]));
  const found = new Map<string, { hostIds: Set<ElementId>; elementIds: Set<ElementId> }>();
  for (const { path, lines } of files) {
    const hostId = idOfHost.get(/^hosts\/([^/]+)\//.exec(path)?.[1] ?? '');
    // What lies on machines that are not ours to set up is entered there by hand.
    if (hostId !== undefined && !deployment.hostIds.includes(hostId)) continue;
    for (const line of lines) {
      for (const name of placeholdersIn(line.text)) {
        const entry = found.get(name) ?? { hostIds: new Set(), elementIds: new Set() };
        (hostId === undefined ? deployment.hostIds : [hostId]).forEach((id) => entry.hostIds.add(id));
        line.elementIds.forEach((id) => entry.elementIds.add(id));
        found.set(name, entry);
      }
    }
  }
  const told = new Set(deployment.secrets.map(({ name }) => name));
  const given = [...found]
    .filter(([name]) => !told.has(name))
    .map(([name, { hostIds, elementIds }]): Secret => ({
      name,
      title: name.replaceAll('_', ' '),
      hostIds: deployment.hostIds.filter((id) => hostIds.has(id)),
      origin: { type: 'given' },
      elementIds: [...elementIds],
    }));
  return [...deployment.secrets, ...given].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of the placeholders in a line: what follows `CHANGE_ME_`. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/CHANGE_ME_([A-Za-z0-9_]+)/g)].map(([, name = '']) => name);
}
