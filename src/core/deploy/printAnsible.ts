import { linesOf, type ConfigFragment, type ConfigLine } from '../configs/configFragment.ts';
import { quoteYaml } from '../configs/quoteYaml.ts';
import { COPY_PLAYS, SECRET_TASKS, watchedTasks } from './ansiblePlays.ts';
import { SECRETS_FOLDER, STATE_FOLDER } from './library/library.ts';
import { LOOKING, ONE_BY_ONE, PHASES, WATCHED, type Phase } from './phases.ts';
import type { PhaseBody } from './printPhase.ts';
import { hostNamesOf, hostNamesOfSecret, type RunbookContext } from './runbookContext.ts';
import { secretsOf } from './secretsOf.ts';

/**
 * A playbook that copies the bundle to its hosts and runs the runbook there, script by script. It needs no collection. It
 * destroys nothing that `CONFIRM` would not destroy: scripts that want a person's word end the play. Scripts that a person
 * has to watch it does not run: it waits until somebody has.
 */
export function printAnsible(bodies: readonly PhaseBody[], context: RunbookContext): readonly ConfigFragment[] {
  return [
    file('ansible/ansible.cfg', CONFIG),
    { ...file('ansible/inventory.yml', ''), lines: inventoryLines(context) },
    { ...file('ansible/group_vars/all.yml', ''), lines: variableLines(bodies, context) },
    { ...file('ansible/vault.example.yml', ''), lines: vaultLines(context) },
    file('ansible/site.yml', playbook(bodies.map(({ phase }) => phase))),
  ];
}

function file(path: string, text: string): ConfigFragment {
  return { path, place: 0, exclusive: true, lines: linesOf(text) };
}

const CONFIG = `[defaults]
inventory = inventory.yml
retry_files_enabled = False`;

/** Each host under its own name; Ansible reaches it by the first of its addresses. */
function inventoryLines(context: RunbookContext): readonly ConfigLine[] {
  const { deployment, hosts, files } = context;
  const entries = deployment.hostIds.flatMap((id): ConfigLine[] => {
    const host = hosts.get(id);
    if (host === undefined) return [];
    const address = files.find(({ path }) => path === `hosts/${host}/addresses`)?.lines[0];
    return [
      ...linesOf(`        ${quoteYaml(host)}:`, id),
      ...(address ? linesOf(`          ansible_host: ${quoteYaml(address.text)}`, id, ...address.elementIds) : []),
    ];
  });
  return [...linesOf('---\nall:\n  children:\n    quorate:\n      hosts:'), ...entries];
}

/** Which secrets a person gives and which ones a host makes for the others. */
function variableLines(bodies: readonly PhaseBody[], context: RunbookContext): readonly ConfigLine[] {
  const secrets = secretsOf(context);
  const made = secrets.filter(({ origin }) => origin.type !== 'given');
  const given = secrets.filter(({ origin }) => origin.type === 'given');
  const list = (title: string, chosen: typeof secrets): readonly ConfigLine[] =>
    chosen.length === 0
      ? linesOf(`${title}: []`)
      : [
          ...linesOf(`${title}:`),
          ...chosen.flatMap((secret) => {
            const { name, elementIds } = secret;
            const [maker = '', ...others] = hostNamesOfSecret(secret, context);
            const rest = [maker, ...others].map((host) => `      - ${quoteYaml(host)}`).join('\n');
            return linesOf(
              `  - name: ${quoteYaml(name)}\n    maker: ${quoteYaml(maker)}\n    hosts:\n${rest}`,
              ...elementIds,
            );
          }),
        ];
  return [
    ...linesOf(`---
# Where the hosts keep their copy of the bundle.
quorate_folder: ${quoteYaml(`/opt/quorate/${context.slug}`)}
quorate_secrets_folder: ${quoteYaml(SECRETS_FOLDER)}
# Where they remember which scripts have ended.
quorate_state_folder: ${quoteYaml(`${STATE_FOLDER}/${context.slug}`)}
# What scripts may destroy: names with blanks between them. Give them on the
# command line and never keep them here.
quorate_confirm: ""
# The first of its hosts makes the secret, the others get a copy.`),
    ...list('quorate_made', made),
    ...linesOf('# Somebody has to give these: see vault.example.yml.'),
    ...list('quorate_given', given),
    ...bodies
      .filter(({ phase }) => WATCHED.has(phase))
      .flatMap(({ phase, hostIds }) => {
        const names = hostNamesOf(hostIds, context).map((host) => `  - ${quoteYaml(host)}`);
        return linesOf(
          [`# Who runs ${PHASES[phase].file}: by hand, one after the other.`, 'quorate_watched:', ...names].join('\n'),
          ...hostIds,
        );
      }),
  ];
}

function vaultLines(context: RunbookContext): readonly ConfigLine[] {
  const given = secretsOf(context).filter(({ origin }) => origin.type === 'given');
  const head = `---
# Copy this file to group_vars/quorate/vault.yml, fill it in, and encrypt the
# copy: ansible-vault encrypt group_vars/quorate/vault.yml
# A secret that still says CHANGE_ME_ is refused.`;
  if (given.length === 0) return linesOf(`${head}\nquorate_vault: {}`);
  return [
    ...linesOf(`${head}\nquorate_vault:`),
    ...given.flatMap(({ name, elementIds }) =>
      linesOf(`  ${quoteYaml(name)}: ${quoteYaml(`CHANGE_ME_${name}`)}`, ...elementIds),
    ),
  ];
}

function playbook(phases: readonly Phase[]): string {
  const before = phases.filter((phase) => phase === 'preflight');
  const after = phases.filter((phase) => phase !== 'preflight' && phase !== 'secrets');
  const hasSecrets = phases.includes('secrets');
  return [
    `---
# Runs the runbook script by script, each on all hosts before the next one:
#   ansible-playbook site.yml --ask-vault-pass
# What destroys data needs a word: -e quorate_confirm=NAME
# What people have to watch is left to them: the play ends there and says so.
# Run it again then; what is done already is left as it is.`,
    COPY_PLAYS,
    ...before.map(scriptPlay),
    ...(hasSecrets ? [play('Make and share the secrets', SECRET_TASKS)] : []),
    ...after.map(scriptPlay),
  ].join('\n\n');
}

function play(title: string, tasks: string): string {
  return `- name: ${title}
  hosts: quorate
  become: true
  gather_facts: false
  any_errors_fatal: true
  tasks:
${tasks}`;
}

const ONE_HOST_AT_A_TIME = `
      # Copying data may take hours, and the last host waits for the others.
      throttle: 1`;

function scriptPlay(phase: Phase): string {
  const { file: script, title } = PHASES[phase];
  if (WATCHED.has(phase)) return play(title, watchedTasks(script));
  return play(
    title,
    `    - name: Run ${script}
      ansible.builtin.command:
        cmd: "{{ quorate_folder }}/runbook/${script}"
      environment:
        CONFIRM: "{{ quorate_confirm }}"
      changed_when: ${LOOKING.has(phase) ? 'false' : 'true'}${ONE_BY_ONE.has(phase) ? ONE_HOST_AT_A_TIME : ''}`,
  );
}
