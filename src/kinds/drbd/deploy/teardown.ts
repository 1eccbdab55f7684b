import { linesOf } from '../../../core/configs/configFragment.ts';
import { escapeMarkdown } from '../../../core/configs/quoteMarkdown.ts';
import type { RunbookSection } from '../../../core/deploy/deployment.ts';
import { STATE_FOLDER } from '../../../core/deploy/library/library.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { resourceThing } from './rememberResource.ts';
import { withDisk } from './resourceHosts.ts';

/** How a resource is taken down, and what is left of it. */
export function teardown(plan: ResourcePlan): RunbookSection {
  const { name, replicas } = plan;
  const hosts = replicas.map(({ host }) => `\`${host}\``).join(', ');
  const disks = withDisk(plan).map(
    ({ host, disks: own }) => `\`${host}\` ${own.map(({ path }) => `\`${path}\``).join(', ')}`,
  );
  const text = `## The DRBD resource ${escapeMarkdown(name)}

1. Unmount it where it is mounted. \`drbdadm status ${name}\` must show no primary any more (and nothing at all where the
   cluster has stopped it).
1. On ${hosts}: \`drbdadm down ${name}\`
1. For good, there again: \`drbdadm wipe-md ${name}\`, and remove \`/etc/drbd.d/${name}.res\`. What the hosts remember of it
   keeps them from filling it again: before a resource of this name is made anew, there
   \`rm -f ${STATE_FOLDER}/*/filled-${name} && sed -i -E '/${resourceThing(name).replaceAll('.', '\\.')}( volume [0-9]+)?$/d' ${STATE_FOLDER}/*/deployed\`.

Kept: the data, on ${disks.join('; on ')}.
With metadata at the end of the disk its filesystem can be mounted without DRBD; mount it on one host only, since from then
on the copies differ.`;
  return { page: 'teardown', place: 20, lines: linesOf(text, plan.resource.id) };
}
