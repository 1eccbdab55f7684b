import { plainLine } from '../../../core/deploy/plainLine.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { SanClient } from '../configs/sanClients.ts';
import { designedPaths } from '../designedPaths.ts';
import type { Lun, SanArray } from '../elements.ts';
import { lunDevice } from '../lunDevice.ts';
import { hasMultipath } from '../pathSettings.ts';
import { PLACE } from './places.ts';

/** One device for each LUN, with as many paths as the design draws. */
export function multipathSteps({ server, arrays, luns }: SanClient, index: DesignIndex): readonly RunbookStep[] {
  const used = arrays.filter(hasMultipath);
  return [
    ...(used.length === 0
      ? []
      : [
          {
            phase: 'storage' as const,
            place: PLACE.multipathd,
            title: 'Start multipathd with its file',
            hostIds: [server.id],
            done: `systemctl is-enabled --quiet multipathd &&
runs_since multipathd /etc/multipath.conf`,
            // multipath(8) says on the standard error what it does not understand, and goes on without it.
            run: `[ -z "$(multipath -t 2>&1 >/dev/null)" ] || fail 'multipath -t finds faults in /etc/multipath.conf'
systemctl enable multipathd
systemctl restart multipathd`,
            elementIds: used.map(({ id }) => id),
          },
        ]),
    ...luns.flatMap((lun) => {
      const array = arrays.find(({ id }) => id === lun.arrayId);
      return array ? lunSteps(lun, { array, client: { server, arrays, luns }, index }) : [];
    }),
  ];
}

interface Sight {
  readonly array: SanArray;
  readonly client: Pick<SanClient, 'server' | 'arrays' | 'luns'>;
  readonly index: DesignIndex;
}

function lunSteps(lun: Lun, { array, client: { server }, index }: Sight): readonly RunbookStep[] {
  const device = lunDevice(lun, index);
  const alias = quoteShell(lun.alias);
  const count = designedPaths(array, server, index);
  if (device === undefined || count === 0) return [];
  const test = hasMultipath(array)
    ? `multipath -ll ${alias} | grep -cF ${quoteShell(`${lun.alias} (${lun.wwid}) `)} | grep -qx 1 &&
multipath -ll ${alias} | grep -cF ' active ready ' | grep -qx ${count}`
    : `[ -b ${quoteShell(device)} ]`;
  const paths = `${count} ${count === 1 ? 'path' : 'paths'}`;
  const common = { hostIds: [server.id], elementIds: [lun.id, array.id], check: test };
  const see = `See that ${lun.alias} has ${hasMultipath(array) ? paths : 'its device'}`;
  return [
    {
      ...common,
      phase: 'storage',
      place: PLACE.luns,
      title: see,
      run: `wait_for 60 ${quoteShell(test)} ||
  fail ${quoteShell(`${device} is not there as LUN ${lun.number} of ${plainLine(array.name)} with ${paths}: see multipath -ll and runbook/01-outside-the-hosts.md`)}
[ "$(blockdev --getsize64 ${quoteShell(device)})" -ge ${lun.size} ] ||
  fail ${quoteShell(`${device} has less than the ${lun.size} bytes of the design`)}`,
    },
    {
      ...common,
      phase: 'verify',
      place: 1,
      title: see,
      run: hasMultipath(array) ? `multipath -ll ${alias}` : `lsblk ${quoteShell(device)}`,
    },
  ];
}
