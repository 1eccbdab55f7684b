import type { Diagram, DrawnGroup } from './diagram.ts';

/** What stands above a group: its name, or the role of the server in figures that title servers by role. */
export function titleOf(group: DrawnGroup, { titles, status }: Pick<Diagram, 'titles' | 'status'>): string {
  const role = status.get(group.elementId)?.roleTitle;
  return titles === 'roles' && role !== undefined ? role : group.label;
}
