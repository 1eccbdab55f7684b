import { linesOf, type ConfigLine } from '../configs/configFragment.ts';
import { escapeMarkdown } from '../configs/quoteMarkdown.ts';
import type { ElementId } from '../model/element.ts';
import type { Secret } from './deployment.ts';
import { SECRETS_FOLDER } from './library/library.ts';
import { hostNamesOfSecret, type RunbookContext } from './runbookContext.ts';
import { secretsOf } from './secretsOf.ts';

/** How each secret comes about, with the commands to make, enter, copy and tell it; none is in the bundle. */
export function printSecretsReadme(context: RunbookContext): readonly ConfigLine[] {
  const secrets = secretsOf(context);
  if (secrets.length === 0) return linesOf('# Secrets\n\nThis design needs no secret.');
  const made = secrets.filter(({ origin }) => origin.type !== 'given');
  const given = secrets.filter(({ origin }) => origin.type === 'given');
  const copied = secrets.filter((secret) => hostNamesOfSecret(secret, context).length > 1);
  const told = secrets.filter(({ otherSide }) => otherSide !== undefined);
  const parts = [
    { title: 'Made by the hosts', lines: madeLines(made, context) },
    { title: 'Entered by you', lines: givenLines(given, context) },
    { title: 'Copied to the other hosts', lines: copyLines(copied, context) },
    { title: 'Told to the other side', lines: otherSideLines(told, context) },
  ].filter(({ lines }) => lines.length > 0);
  return [
    ...linesOf(HEAD),
    ...secrets.flatMap((secret) => {
      const hosts = hostNamesOfSecret(secret, context);
      const list = hosts.map((host) => `\`${host}\``).join(', ');
      return linesOf(
        `| \`${secret.name}\` | ${escapeMarkdown(secret.title)} | ${originOf(secret, hosts)} | ${list} |`,
        ...secret.elementIds,
      );
    }),
    ...parts.flatMap(({ title, lines }, at) => [...linesOf(`\n## ${at + 1}. ${title}\n`), ...lines]),
    ...linesOf(
      `\nThen \`runbook/05-secrets.sh\` ends well on all these hosts: it names everything that is still missing at once.`,
    ),
  ];
}

const HEAD = `# Secrets

No secret is in this bundle. On the hosts each is a file in \`${SECRETS_FOLDER}\`, which belongs to root and has the mode 600.
Keys of Corosync and Pacemaker and certificates are files as their programs make them; every other secret is one line.
\`15-files.sh\` puts those where a file says \`CHANGE_ME_\` and their name. A file with a placeholder for which there is no
secret is not installed. The playbook does the first three points by itself, with what its vault holds.

| file | for | comes from | hosts |
|---|---|---|---|`;

function originOf({ origin }: Secret, [first = '', ...others]: readonly string[]): string {
  if (origin.type === 'given') return 'you: what the device or the other side wants';
  return others.length > 0 ? `made on \`${first}\`; copy it to the others` : `made on \`${first}\``;
}

/** By the first host of each secret, with the names of what is there. */
function byFirstHost(secrets: readonly Secret[], context: RunbookContext): ReadonlyMap<string, readonly Secret[]> {
  const first = new Map<string, Secret[]>();
  for (const secret of secrets) {
    const [host = ''] = hostNamesOfSecret(secret, context);
    first.set(host, [...(first.get(host) ?? []), secret]);
  }
  return first;
}

function idsOf(secrets: readonly Secret[]): readonly ElementId[] {
  return [...new Set(secrets.flatMap(({ elementIds }) => elementIds))];
}

function madeLines(made: readonly Secret[], context: RunbookContext): readonly ConfigLine[] {
  return [...byFirstHost(made, context)].flatMap(([host, secrets]) => {
    const names = secrets.map(({ name }) => `\`${name}\``).join(', ');
    return linesOf(
      `- \`runbook/05-secrets.sh\` on \`${host}\` makes ${names}; what is there already stays as it is.`,
      ...idsOf(secrets),
    );
  });
}

function givenLines(given: readonly Secret[], context: RunbookContext): readonly ConfigLine[] {
  return [...byFirstHost(given, context)].flatMap(([host, secrets], at) => [
    ...linesOf(
      `${at > 0 ? '\n' : ''}As root on \`${host}\`; each command asks for one secret and shows nothing of it:\n\n\`\`\`bash\nmkdir -p -m 700 ${SECRETS_FOLDER}`,
      ...idsOf(secrets),
    ),
    ...secrets.flatMap(({ name, elementIds }) =>
      linesOf(
        `(umask 077; IFS= read -rsp '${name}: ' word; printf '%s\\n' "$word" >${SECRETS_FOLDER}/${name}); echo`,
        ...elementIds,
      ),
    ),
    ...linesOf('```'),
  ]);
}

/** One loop for all hosts that want the same files of the same host. */
function copyLines(copied: readonly Secret[], context: RunbookContext): readonly ConfigLine[] {
  const loops = new Map<string, { first: string; others: string; secrets: Secret[] }>();
  for (const secret of copied) {
    const [first = '', ...rest] = hostNamesOfSecret(secret, context);
    const others = rest.join(' ');
    const loop = loops.get(`${first} ${others}`) ?? { first, others, secrets: [] };
    loops.set(`${first} ${others}`, { ...loop, secrets: [...loop.secrets, secret] });
  }
  if (loops.size === 0) return [];
  return [
    ...linesOf(
      'If root may not log in by SSH, or the names are not known yet, carry the same files in another way that nobody can read\nalong; `hosts/<host>/addresses` has the addresses.',
    ),
    ...[...loops.values()].flatMap(({ first, others, secrets }) =>
      linesOf(
        `
As root on \`${first}\`:

\`\`\`bash
cd ${SECRETS_FOLDER}
for host in ${others}; do
  ssh "root@$host" 'mkdir -p -m 700 ${SECRETS_FOLDER}' &&
    scp -p ${secrets.map(({ name }) => name).join(' ')} "root@$host:${SECRETS_FOLDER}/"
done
\`\`\``,
        ...idsOf(secrets),
      ),
    ),
  ];
}

function otherSideLines(told: readonly Secret[], context: RunbookContext): readonly ConfigLine[] {
  return told.flatMap((secret) => {
    const [first = ''] = hostNamesOfSecret(secret, context);
    return linesOf(
      `- \`cat ${SECRETS_FOLDER}/${secret.name}\` on \`${first}\` shows it: ${secret.otherSide ?? ''}`,
      ...secret.elementIds,
    );
  });
}
