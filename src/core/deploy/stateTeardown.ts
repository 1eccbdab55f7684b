import { linesOf } from '../configs/configFragment.ts';
import type { RunbookSection } from './deployment.ts';
import { STATE_FOLDER } from './library/library.ts';
import { PHASES } from './phases.ts';
import { hostNamesOf, type RunbookContext } from './runbookContext.ts';

/** The end of a deployment, after all other sections: until then its hosts take no other design, and wipe nothing that was in service. */
export function stateTeardown(context: RunbookContext): RunbookSection {
  const { deployment, slug } = context;
  const hosts = hostNamesOf(deployment.hostIds, context).map((host) => `\`${host}\``);
  const folder = `${STATE_FOLDER}/${slug}`;
  const text = `## What the hosts remember

Last of all, and only when nothing of this design is in service any more, on ${hosts.join(', ')}:

1. Directories of services are links now, and what lies beside them as \`*.before-quorate\` is as old as this deployment: do
   not put it back. \`find /etc /srv /var -xdev -type d -name '*.before-quorate'\` finds them. While the storage is mounted and
   the services are stopped, copy what such a link leads to (\`cp -a\`) to a new directory, and put that into the place of the
   link. The services stay disabled until \`systemctl enable\`.
1. Take away or put back the files that \`${PHASES.files.file}\` has put in place: \`${folder}/files\` lists them. What was there before
   lies beside them as \`*.before-quorate\`. In \`/etc/fstab\` and \`/etc/hosts\` our lines stand between \`# BEGIN Quorate\`
   and \`# END Quorate\`.
1. \`rm -r ${folder}\`

Until then these hosts take no other design. From then on a new deployment wipes what is on their devices where \`CONFIRM\`
names it.`;
  return { page: 'teardown', place: Number.POSITIVE_INFINITY, lines: linesOf(text) };
}
