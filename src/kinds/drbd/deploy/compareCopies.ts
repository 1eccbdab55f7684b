import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { withDisk } from './resourceHosts.ts';

/**
 * Markdown: how the copies of a resource are compared, beginning on the host that is named, and put right. A comparison
 * only counts what differs: it puts nothing right, and which copy is good it cannot know (drbdsetup(8), verify,
 * and invalidate with --reset-bitmap; with 8.4 drbdadm(8), verify: disconnect and connect).
 */
export function compareCopies(plan: ResourcePlan, home: string): string {
  const { name, resource, volumes } = plan;
  const minors = volumes.map(({ minor }) => `drbd${minor}`).join('|');
  const is9 = resource.generation === '9';
  const hosts = withDisk(plan).map(({ host }) => `\`${host}\``);
  const counts = is9
    ? `drbdsetup status ${name} --verbose --statistics | grep -E 'volume:|out-of-sync:'`
    : "grep -o ' oos:[0-9]*' /proc/drbd";
  const state = resource.mode === 'dual-primary' ? 'take it out of service as above, so that' : 'it has to be so that';
  const repair = is9
    ? `drbdadm invalidate --reset-bitmap=no ${name}`
    : `drbdadm disconnect ${name}\n   drbdadm connect ${name}`;
  return `
### Whether the copies of ${escapeMarkdown(name)} are equal

1. On one host only, \`${home}\`: \`drbdadm verify ${name}\`. It returns at once and goes on by itself; services go on, too.
   \`${is9 ? `drbdsetup status ${name}` : 'cat /proc/drbd'}\` shows \`VerifyS\` and how far it is.
1. The result is in the counters, in KiB, of which each has to be 0, and in the kernel's log. On \`${home}\`:

   \`\`\`sh
   ${counts}
   journalctl -k --grep '(${minors}).*(Out of sync|Online verify)'
   \`\`\`

1. If a counter is not 0, nothing has been put right yet. Choose the host whose copy is the bad one, out of ${hosts.join(' and ')};
   ${state} \`drbdadm role ${name}\` says \`Secondary\` there, and the services run where the good copy is. Where it is bad:

   \`\`\`sh
   drbdadm role ${name}
   ${repair}
   \`\`\`

   It gets what differs from the other side${is9 ? '' : ', as soon as something was written there'}: it is \`SyncTarget\`, then the counters are 0. Compare once more.
1. If copies differ again and again, look for the cause before you trust either: memory, disk, controller, network card. Swap
   and some databases change pages while they are being written; those differ without harm.`;
}
