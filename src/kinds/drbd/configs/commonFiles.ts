import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import type { Resource } from '../elements.ts';
import { block, line } from './drbdLines.ts';
import { sharedPeerStatements } from './netLines.ts';

/** The main file of drbdadm: it only includes the others. */
export const MAIN_FILE: readonly ConfigLine[] = linesOf(
  'include "/etc/drbd.d/global_common.conf";\ninclude "/etc/drbd.d/*.res";',
);

/** What all resources share (drbd.conf(5), common). */
export function globalCommon(resources: readonly Resource[]): readonly ConfigLine[] {
  const is9 = resources.some((resource) => resource.generation === '9');
  const ids = resources.map((resource) => resource.id);
  const splitBrain = 'split-brain "/usr/lib/drbd/notify-split-brain.sh root";';
  return [
    ...block('global', [line('usage-count no;'), ...(is9 ? [line('udev-always-use-vnr;')] : [])], ...ids),
    ...block(
      'common',
      [
        ...block('handlers', [line(splitBrain)], ...ids),
        ...block('disk', [line('on-io-error detach;')], ...ids),
        ...block('net', sharedPeerStatements(resources).map(line), ...ids),
      ],
      ...ids,
    ),
  ];
}
