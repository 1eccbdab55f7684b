import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { ManagedOperation, ManagedResource } from '../../../core/configs/managedResource.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { Unit } from '../units.ts';
import { agentName } from './agentName.ts';
import { cloneOptions } from './cloneOptions.ts';
import type { BlamedConstraint } from './constraints.ts';
import type { FencePlan } from './planFence.ts';
import type { ClusterPlan } from './planCluster.ts';
import { fenceLevels } from './fenceLevels.ts';
import { assignments, fenceMeta, propertiesOf, resourceDefaults } from './properties.ts';

/** The cluster of cib.xml as commands of pcs(8), for a cluster that runs already. */
export function pcsScript(plan: ClusterPlan, constraints: readonly BlamedConstraint[]): readonly ConfigLine[] {
  const { cluster } = plan;
  const head = [
    '#!/bin/sh',
    '# Builds the same cluster as cib.xml, which the runbook loads: to read, or for tools of your own.',
    'set -eu',
  ];
  const commands = [
    command(['property', 'set', ...assignments(propertiesOf(plan))], [cluster.id]),
    command(['resource', 'defaults', 'update', ...assignments(resourceDefaults(cluster))], [cluster.id]),
    ...plan.fences.map((fence) => fenceCommand(fence, assignments(fenceMeta(cluster)))),
    ...levelCommands(plan),
    ...plan.units.flatMap(unitCommands),
    ...constraints.map(constraintCommand),
  ];
  return [...head.map((text) => ({ text, elementIds: [] })), ...refusal(commands), ...commands];
}

/** The script stops while a word in it is still to be filled in; it needs no other program for that. */
function refusal(commands: readonly ConfigLine[]): readonly ConfigLine[] {
  const open = commands.find(({ text }) => PLACEHOLDER.test(text));
  const [word] = PLACEHOLDER.exec(open?.text ?? '') ?? [];
  if (!open || word === undefined) return [];
  const text = `case ${word} in CHANGE'_'ME_*) echo 'Fill in the placeholders first.' >&2; exit 1 ;; esac`;
  // Once it is filled in, the word is another one.
  return ['# shellcheck disable=SC2194', text].map((line) => ({ text: line, elementIds: open.elementIds }));
}

const PLACEHOLDER = /CHANGE_ME_\w+/;

function command(words: readonly string[], elementIds: readonly ElementId[]): ConfigLine {
  return { text: ['pcs', ...words.map(quoteShell)].join(' '), elementIds };
}

function fenceCommand({ id, agent, device, parameters }: FencePlan, meta: readonly string[]): ConfigLine {
  const words = ['stonith', 'create', id, agent, ...assignments(parameters), 'op', 'monitor', 'interval=60s'];
  return command([...words, ...(meta.length > 0 ? ['meta', ...meta] : [])], [device.id]);
}

function levelCommands(plan: ClusterPlan): readonly ConfigLine[] {
  return fenceLevels(plan).map(({ host, level, fences }) =>
    command(
      ['stonith', 'level', 'add', String(level), host, ...fences.map(({ id }) => id)],
      fences.map(({ device }) => device.id),
    ),
  );
}

function unitCommands(unit: Unit): readonly ConfigLine[] {
  return unit.resources.map((resource) => {
    const { id, agent, parameters, operations, elementIds } = resource;
    const words = [
      'resource',
      'create',
      id,
      agentName(resource),
      ...assignments(parameters),
      ...operations.flatMap(operationWords),
      ...formWords(resource, unit),
      // pcs only creates services of units that this very host has installed, unless it is forced.
      ...(agent.standard === 'systemd' ? ['--force'] : []),
    ];
    return command(words, elementIds);
  });
}

function formWords(resource: ManagedResource, unit: Unit): readonly string[] {
  if (unit.type === 'group') return ['--group', unit.id];
  const { promotable, ...rest } = cloneOptions(resource);
  if (promotable !== undefined) return ['promotable', ...assignments(rest)];
  return unit.type === 'clone' ? ['clone', ...assignments(rest)] : [];
}

function operationWords({ name, interval, timeout, role, onFail }: ManagedOperation): readonly string[] {
  return [
    'op',
    name,
    `interval=${interval}`,
    ...(timeout === undefined ? [] : [`timeout=${timeout}`]),
    ...(role === undefined ? [] : [`role=${role}`]),
    ...(onFail === undefined ? [] : [`on-fail=${onFail}`]),
  ];
}

function constraintCommand(constraint: BlamedConstraint): ConfigLine {
  const words = constraintWords(constraint);
  const { text, elementIds } = command(['constraint', ...words], constraint.elementIds);
  // A bare `then` is a word of the shell, which shellcheck takes for a mistake.
  return { text: text.replace(' then ', ' "then" '), elementIds };
}

function constraintWords(constraint: BlamedConstraint): readonly string[] {
  switch (constraint.type) {
    case 'location': {
      const { id, host, score } = constraint;
      return [
        'location',
        id,
        ...(score === '-INFINITY' ? ['avoids', `${host}=INFINITY`] : ['prefers', `${host}=${score}`]),
      ];
    }
    case 'no-promotion': {
      const { id, host } = constraint;
      return ['location', id, 'rule', 'role=Promoted', 'score=-INFINITY', '#uname', 'eq', host];
    }
    case 'colocation': {
      const { id, withId, promoted } = constraint;
      return ['colocation', 'add', id, 'with', ...(promoted ? ['Promoted'] : []), withId, 'INFINITY'];
    }
    case 'order': {
      const { firstId, thenId, promoted } = constraint;
      return ['order', promoted ? 'promote' : 'start', firstId, 'then', 'start', thenId];
    }
  }
}
