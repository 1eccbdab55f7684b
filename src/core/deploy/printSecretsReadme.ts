import { linesOf, type ConfigLine } from '../configs/configFragment.ts';
import { escapeMarkdown } from '../configs/quoteMarkdown.ts';
import { SECRETS_FOLDER } from './library/library.ts';
import { hostNamesOfSecret, type RunbookContext } from './runbookContext.ts';
import { secretsOf } from './secretsOf.ts';
import type { Secret } from './deployment.ts';

/** How each secret comes about; none is in the bundle. */
export function printSecretsReadme(context: RunbookContext): readonly ConfigLine[] {
  const secrets = secretsOf(context);
  const head = `# Secrets

No secret is in this bundle. On the hosts each is a file of one line below \`${SECRETS_FOLDER}\`, readable for root only.
\`runbook/05-secrets.sh\` makes those that can be made and says which ones are missing; \`15-files.sh\` puts them where a
file says \`CHANGE_ME_\` and their name. A file with a placeholder for which there is no secret is not installed.`;
  if (secrets.length === 0) return linesOf('# Secrets\n\nThis design needs no secret.');
  return [
    ...linesOf(`${head}\n\n| file | for | comes from | hosts |\n|---|---|---|---|`),
    ...secrets.flatMap((secret) => {
      const hosts = hostNamesOfSecret(secret, context);
      const list = hosts.map((host) => `\`${host}\``).join(', ');
      return linesOf(
        `| \`${secret.name}\` | ${escapeMarkdown(secret.title)} | ${originOf(secret, hosts[0] ?? '')} | ${list} |`,
        ...secret.elementIds,
      );
    }),
  ];
}

function originOf({ origin, hostIds }: Secret, first: string): string {
  if (origin.type === 'given') return 'you: what the device or the other side wants';
  return hostIds.length > 1 ? `made on \`${first}\`; copy it to the others` : `made on \`${first}\``;
}
