import { sayNames } from '../../../../core/rules/sayNames.ts';
import { FenceDevice } from '../../elements.ts';
import { isDiskless } from '../../sbdTimings.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/sbd-told-twice',
  title: 'Two SBD devices that differ',
  severity: 'error',
  remedy: 'Take one of them out, or give both the same disks, watchdog and timeout.',
  sources: [{ title: 'sbd(8)', url: 'https://manpages.debian.org/bookworm/sbd/sbd.8.en.html' }],
  appliesTo: [FenceDevice],
  check(device, { index }) {
    if (device.agent !== 'fence_sbd') return [];
    const others = index
      .by(FenceDevice, 'clusterId', device.clusterId)
      .filter((other) => other.id !== device.id && other.agent === 'fence_sbd')
      .filter((other) => isDiskless(other) || settingsOf(other) !== settingsOf(device));
    if (others.length === 0) return [];
    return [
      {
        message: `${sayNames([device, ...others])} ask for different settings of the one SBD that a server runs.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

function settingsOf({ diskIds = [], watchdogDevice, watchdogTimeout }: FenceDevice): string {
  return JSON.stringify([diskIds.toSorted(), watchdogDevice ?? '', watchdogTimeout ?? '']);
}
