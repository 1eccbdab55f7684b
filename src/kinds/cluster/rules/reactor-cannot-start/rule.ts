import { defineRule } from '../../../../core/rules/rule.ts';
import { Cluster } from '../../elements.ts';
import { isReactor } from '../../managers.ts';
import { startLists } from '../../startLists.ts';
import { listNames } from '../../tellMembership.ts';
import { arrangeUnits, type Unit } from '../../units.ts';
import { membersOf } from '../membersOf.ts';

export const rule = defineRule({
  id: 'cluster/reactor-cannot-start',
  title: 'Services that drbd-reactor cannot start',
  severity: 'error',
  remedy: 'Put everything that moves together on one DRBD resource, or let Pacemaker manage the cluster.',
  sources: [
    {
      title: 'drbd-reactor, promoter.md, Design and Configuration',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
  ],
  appliesTo: [Cluster],
  check(cluster, { index, managed }) {
    if (!isReactor(cluster)) return [];
    const units = arrangeUnits(
      managed,
      membersOf(cluster.id, index).map(({ serverId }) => serverId),
    );
    const lists = startLists(units);
    const startable = new Set(lists.filter(({ serverIds }) => serverIds.length > 0).flatMap((list) => list.units));
    return units
      .filter((unit) => unit.type !== 'promotable' && unit.serverIds.length > 0 && !startable.has(unit))
      .map((unit) => ({ message: messageFor(unit, units), related: unit.resources.flatMap((one) => one.elementIds) }));
  },
});

function messageFor(unit: Unit, units: readonly Unit[]): string {
  const titles = listNames(unit.resources.map(({ title }) => title).sort());
  const isOne = unit.resources.length === 1;
  const data = units.filter(({ id, type }) => type === 'promotable' && unit.needs.some(({ unitId }) => unitId === id));
  const names = listNames(data.map(({ resources: [{ title }] }) => title).sort());
  const fact = {
    none: `${isOne ? 'lies' : 'lie'} on no DRBD resource`,
    one: `${isOne ? 'has' : 'have'} no server that could run everything on ${names}`,
    several: `${isOne ? 'needs' : 'need'} the resources ${names} at once`,
  }[data.length === 0 ? 'none' : data.length === 1 ? 'one' : 'several'];
  return `${titles} ${fact}, so drbd-reactor does not start ${isOne ? 'it' : 'them'}.`;
}
