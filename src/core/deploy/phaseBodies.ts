import { linesOf, uniqueLines, type ConfigLine } from '../configs/configFragment.ts';
import { quoteShell } from '../configs/quoteShell.ts';
import type { Secret } from './deployment.ts';
import { FILE_FUNCTIONS } from './library/fileFunctions.ts';
import { FIREWALL_FUNCTIONS } from './library/firewallFunctions.ts';
import { KNOWN_PACKAGE_FUNCTIONS, PACKAGE_FUNCTIONS } from './library/packageFunctions.ts';
import { SECRET_FUNCTIONS } from './library/secretFunctions.ts';
import { knownPackagesBody, packageBody } from './packageBody.ts';
import { PHASE_NAMES, PHASES, type Phase } from './phases.ts';
import { hostBlock, stepLines, type PhaseBody } from './printPhase.ts';
import { hostNamesOf, hostNamesOfSecret, type RunbookContext } from './runbookContext.ts';
import { placeholdersIn, secretsOf } from './secretsOf.ts';

/** Files that a host has lines of others in: ours are put among them. All other files of the bundle are whole. */
const SHARED_FILES: ReadonlySet<string> = new Set(['etc/fstab', 'etc/hosts']);

/** What each phase that has something to do consists of: what the engine knows by itself, then the steps of the kinds. */
export function phaseBodies(context: RunbookContext): readonly PhaseBody[] {
  const own: Partial<Record<Phase, Omit<PhaseBody, 'phase'>>> = {
    secrets: { ...secretBody(context), functions: SECRET_FUNCTIONS },
    preflight: { ...knownPackagesBody(context), functions: KNOWN_PACKAGE_FUNCTIONS },
    packages: { ...packageBody(context), functions: PACKAGE_FUNCTIONS },
    files: { ...fileBody(context), functions: FILE_FUNCTIONS },
    network: { ...portBody(context), functions: FIREWALL_FUNCTIONS },
    verify: leftPortsBody(context),
  };
  return PHASE_NAMES.flatMap((phase): PhaseBody[] => {
    const { lines = [], hostIds = [], functions } = own[phase] ?? {};
    const steps = context.deployment.steps.filter((step) => step.phase === phase);
    const early = stepLines(
      steps.filter(({ place }) => place < 0),
      context,
    );
    const late = stepLines(
      steps.filter(({ place }) => place >= 0),
      context,
    );
    const all = [...early, ...lines, ...late];
    if (all.length === 0) return [];
    const wanted = new Set([...hostIds, ...steps.flatMap((step) => step.hostIds)]);
    return [
      {
        phase,
        hostIds: context.deployment.hostIds.filter((id) => wanted.has(id)),
        ...(lines.length > 0 && functions !== undefined ? { functions } : {}),
        lines: all,
      },
    ];
  });
}

type Body = Pick<PhaseBody, 'hostIds' | 'lines'>;

/** All that can be made is made before anything else is asked for. */
function secretBody(context: RunbookContext): Body {
  const secrets = secretsOf(context);
  return {
    hostIds: secrets.flatMap(({ hostIds }) => hostIds),
    lines: [
      ...secrets.flatMap((secret) => makeLines(secret, context)),
      ...secrets.flatMap((secret) => needLines(secret, context)),
    ],
  };
}

function makeLines(secret: Secret, context: RunbookContext): ConfigLine[] {
  const { name, title, origin, elementIds } = secret;
  const [first] = hostNamesOfSecret(secret, context).map(quoteShell);
  if (first === undefined || origin.type === 'given') return [];
  const words = `${name} ${quoteShell(title)}`;
  const make =
    origin.type === 'word'
      ? `make_word ${words} ${origin.letters}`
      : `make_secret() { ${origin.command}; }\n  make_file ${words}`;
  return linesOf(`\nif on ${first}; then\n  ${make}\nfi`, ...elementIds);
}

function needLines(secret: Secret, context: RunbookContext): ConfigLine[] {
  const { name, title, origin, elementIds } = secret;
  const hosts = hostNamesOfSecret(secret, context).map(quoteShell);
  const words = `${name} ${quoteShell(title)}`;
  const [first = '', ...others] = hosts;
  const waiting = origin.type === 'given' ? hosts : others;
  const need = origin.type === 'given' ? `need_secret ${words}` : `need_copy ${words} ${first}`;
  if (waiting.length === 0) return [];
  return linesOf(`\nif on ${waiting.join(' ')}; then\n  ${need}\nfi`, ...elementIds);
}

function fileBody(context: RunbookContext): Body {
  const { hostIds } = context.deployment;
  return {
    hostIds,
    lines: hostIds.flatMap((id) => {
      const host = context.hosts.get(id) ?? '';
      const prefix = `hosts/${host}/`;
      const files = context.files.filter(({ path }) => path.startsWith(`${prefix}etc/`));
      const commands = files.map(({ path, executable, lines }) => {
        const own = path.slice(prefix.length);
        if (SHARED_FILES.has(own)) return `  put_lines /${own}`;
        const isSecret = lines.some(({ text }) => placeholdersIn(text).length > 0);
        return `  put_file /${own} ${modeOf(executable, isSecret)}`;
      });
      if (commands.length === 0) return [];
      const reload = '  if [ -d /run/systemd/system ]; then systemctl daemon-reload; fi';
      return linesOf(
        [`\nif on ${quoteShell(host)}; then`, "  begin 'Put files in place'", ...commands, reload, 'fi'].join('\n'),
        id,
      );
    }),
  };
}

/** What holds a secret is for root only. */
function modeOf(executable: boolean, isSecret: boolean): string {
  if (executable) return isSecret ? '700' : '755';
  return isSecret ? '600' : '644';
}

function portBody(context: RunbookContext): Body {
  const { ports, hostIds } = context.deployment;
  return {
    hostIds: ports.length > 0 ? hostIds : [],
    lines: hostIds.flatMap((id) => {
      const own = ports.filter(({ hostId }) => hostId === id);
      const host = context.hosts.get(id);
      // A host that has no port any more closes what it opened for an earlier design.
      if (ports.length === 0 || host === undefined) return [];
      const commands = own.flatMap(({ protocol, ports: range, from, why, elementIds }) =>
        (from.length === 0 ? ['all'] : from).map((source) => ({
          text: `  open_port ${protocol} ${range} ${quoteShell(source)} ${quoteShell(why)}`,
          elementIds,
        })),
      );
      const head = linesOf(`\nif on ${quoteShell(host)}; then\n  begin 'Open ports'\n  look_at_firewall`, id);
      return [...head, ...uniqueLines(commands), ...linesOf('  close_ports\nfi', id)];
    }),
  };
}

/** In the end it is time to close what an earlier design opened: the script of the network has noted what it left open. */
function leftPortsBody(context: RunbookContext): Body {
  const { ports, hostIds } = context.deployment;
  if (ports.length === 0) return { hostIds: [], lines: [] };
  const body = `[ ! -s "$STATE/$DESIGN/ports-left" ] ||
  caution 'ports of an earlier design are open: when this script has ended, run ${PHASES.network.file} again, which closes them'`;
  return {
    hostIds,
    lines: hostBlock(hostNamesOf(hostIds, context), 'See whether ports of an earlier design are open', body, hostIds),
  };
}
