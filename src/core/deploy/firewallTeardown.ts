import { linesOf } from '../configs/configFragment.ts';
import type { RunbookSection } from './deployment.ts';
import { STATE_FOLDER } from './library/library.ts';
import { PHASES } from './phases.ts';
import { hostNamesOf, type RunbookContext } from './runbookContext.ts';

/** How the rules that a deployment has put into the firewalls of its hosts are taken out; nothing where it has no ports. */
export function firewallTeardown(context: RunbookContext): readonly RunbookSection[] {
  const { ports, hostIds } = context.deployment;
  if (ports.length === 0) return [];
  const hosts = hostNamesOf(hostIds, context).map((host) => `\`${host}\``);
  const text = `## The firewall

\`${PHASES.network.file}\` has noted each rule that it put into firewalld or ufw, and none that was there before. They do no harm
where nothing listens. When nothing of the above runs any more, take them out on ${hosts.join(', ')}:

\`\`\`sh
while read -r tool zone rule; do
  if [ "$tool" = firewalld ]; then
    firewall-cmd --permanent --zone="$zone" --remove-rich-rule="$rule"
    firewall-cmd --zone="$zone" --remove-rich-rule="$rule"
  else
    echo "$zone $rule" | xargs ufw delete allow
  fi
done <${STATE_FOLDER}/${context.slug}/ports
\`\`\`

Where neither of the two runs nothing was noted: close there by hand what was opened by hand.`;
  return [{ page: 'teardown', place: 90, lines: linesOf(text, ...hostIds) }];
}
