import type { ConfigFragment, ConfigLine } from '../configs/configFragment.ts';
import { linesOf } from '../configs/configFragment.ts';
import { quoteShell } from '../configs/quoteShell.ts';
import type { ElementId } from '../model/element.ts';
import type { RunbookStep } from './deployment.ts';
import { plainLine } from './plainLine.ts';
import { LOOKING, PHASE_NAMES, PHASES, type Phase } from './phases.ts';
import { hostNamesOf, type RunbookContext } from './runbookContext.ts';

/** One script of the runbook before its head and tail are written. */
export interface PhaseBody {
  readonly phase: Phase;
  readonly hostIds: readonly ElementId[];
  /** Functions that only this script uses. */
  readonly functions?: string;
  readonly lines: readonly ConfigLine[];
}

/** The body that a phase's steps make, in the order of their places. */
export function stepLines(steps: readonly RunbookStep[], context: RunbookContext): readonly ConfigLine[] {
  return [...steps]
    .sort((a, b) => a.place - b.place || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .flatMap((step) => printStep(step, context));
}

function printStep(step: RunbookStep, context: RunbookContext): readonly ConfigLine[] {
  const hosts = hostNamesOf(step.hostIds, context);
  if (hosts.length === 0) return [];
  const { title, done, destroys, run, check, elementIds } = step;
  const work = [
    ...(destroys ? [`confirm ${quoteShell(destroys.name)} ${quoteShell(plainLine(destroys.what))}`] : []),
    run,
  ].join('\n');
  const body = [
    ...(done === undefined
      ? [work]
      : [`if {\n${indent(done)}\n} >/dev/null 2>&1; then`, '  say "  nothing left to do"', 'else', indent(work), 'fi']),
    ...(check === undefined
      ? []
      : [`{\n${indent(check)}\n} || fail ${quoteShell(`"${plainLine(title)}" did not succeed`)}`]),
  ].join('\n');
  return hostBlock(hosts, title, LOOKING.has(step.phase) ? apart(body) : body, elementIds);
}

/** A part of a script for some hosts: says what is done, then does it. */
export function hostBlock(
  hosts: readonly string[],
  title: string,
  body: string,
  elementIds: readonly ElementId[],
): readonly ConfigLine[] {
  const all = `begin ${quoteShell(plainLine(title))}\n${body}`;
  return linesOf(`\nif on ${hosts.map(quoteShell).join(' ')}; then\n${indent(all)}\nfi`, ...elementIds);
}

/** Shell that counts its own fault and lets the script go on. Bash obeys `set -e` in a subshell of no condition only. */
export function apart(body: string): string {
  return `set +e\n(\n  set -e\n${indent(body)}\n)\nnoted $?\nset -e`;
}

function indent(text: string): string {
  // Only a newline ends a line of the shell: other line ends may stand in a quoted name, which stays as it is.
  return text.replace(/(^|\n)(?=[^\n])/g, '$1  ');
}

/** The whole script. It begins by looking whether this host has run the one before. */
export function printPhase(body: PhaseBody, bodies: readonly PhaseBody[], context: RunbookContext): ConfigFragment {
  const { phase, functions = '', lines } = body;
  const hosts = hostNamesOf(body.hostIds, context);
  const { file, title } = PHASES[phase];
  const head = `#!/bin/bash
# ${title}. Run it as root on: ${hosts.join(', ')}.
# It may run again: what is done already is left as it is.
# shellcheck disable=SC2016 # Names of the design stand in single quotes: nothing in them is meant to expand.
set -euo pipefail
# shellcheck source=/dev/null
. "$(dirname "$0")/lib.sh"
${functions}
start_phase ${[context.slug, file, ...hosts].map(quoteShell).join(' ')}`;
  const order = phasesBefore(body, bodies).map(([before, hostIds]) => {
    return ['after', PHASES[before].file, ...hostNamesOf(hostIds, context)].map(quoteShell).join(' ');
  });
  const begin = phase === 'preflight' ? ['only_design'] : LOOKING.has(phase) ? [] : ['begin_phase'];
  return {
    path: `runbook/${file}`,
    place: 0,
    exclusive: true,
    executable: true,
    lines: [...linesOf([head, ...order, ...begin].join('\n')), ...lines, ...linesOf('\nend_phase')],
  };
}

/** Which phase comes before on which hosts of this one: for each host, the nearest earlier one that it has a part in. */
function phasesBefore(
  { phase, hostIds }: PhaseBody,
  bodies: readonly PhaseBody[],
): readonly (readonly [Phase, readonly ElementId[]])[] {
  const earlier = bodies.filter((other) => PHASE_NAMES.indexOf(other.phase) < PHASE_NAMES.indexOf(phase));
  const last = new Map(earlier.flatMap((other) => other.hostIds.map((id) => [id, other.phase] as const)));
  return earlier.flatMap((other): [Phase, ElementId[]][] => {
    const here = hostIds.filter((id) => last.get(id) === other.phase);
    return here.length > 0 ? [[other.phase, here]] : [];
  });
}
