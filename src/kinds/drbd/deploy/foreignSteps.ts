import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { serversOf } from './resourceHosts.ts';

/**
 * A resource of the same name or with the same minor number that is here already would be taken for ours, with whatever
 * disk and peers it has. Nothing of it is touched: a person takes it down, or changes the design.
 */
export function foreignSteps(plan: ResourcePlan): readonly RunbookStep[] {
  const { name, resource, volumes, replicas } = plan;
  const files = '/etc/drbd.conf /etc/drbd.d/*.res';
  const inFiles = (pattern: string): string => `grep -lEs ${quoteShell(pattern)} ${files} | head -n 1`;
  // It may hold data that is in use, here or on its other hosts.
  const away =
    'choose another name or number in the design; only if nobody wants its data any more take it down on all its hosts (drbdadm down), then its file away';
  return [
    {
      phase: 'preflight',
      place: 12,
      title: `See that no other DRBD resource is in the way of ${name}`,
      hostIds: serversOf(replicas),
      done: `is_ours /etc/drbd.d/${name}.res`,
      run: [
        `file=$(${inFiles(`^[[:space:]]*resource[[:space:]]+"?${name.replaceAll('.', '\\.')}"?([[:space:]{]|$)`)}) || true
[ -z "$file" ] || fail ${quoteShell(`there is a resource ${name} already, in `)}"$file: ${away}"`,
        ...volumes.map(
          ({ minor }) => `file=$(${inFiles(`minor[[:space:]]+${minor};|/dev/drbd${minor};`)}) || true
[ -z "$file" ] || fail "minor number ${minor} is taken already, in $file: ${away}"
[ ! -e /sys/block/drbd${minor} ] || [ "$(cat /sys/block/drbd${minor}/size)" -eq 0 ] ||
  fail '/dev/drbd${minor} is in use: ${away}'`,
        ),
      ].join('\n'),
      elementIds: [resource.id, ...volumes.map(({ id }) => id)],
    },
  ];
}
