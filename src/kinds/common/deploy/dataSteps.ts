import { plainLine } from '../../../core/deploy/plainLine.ts';
import { PHASES, type Phase } from '../../../core/deploy/phases.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { pathInside } from '../pathInside.ts';
import { listData } from '../serviceData.ts';
import { serviceUnit } from '../serviceUnits.ts';
import { dataPlaces, type DataPlace } from './dataPlaces.ts';

/** Where the data is moved: after the mounts, or by hand while the device of a new filesystem is open; and then looked at. */
const WHEN = {
  mounted: { move: { phase: 'clients', place: 60 }, gate: { phase: 'clients', place: 65 } },
  byHand: { move: { phase: 'shared-storage', place: 56 }, gate: { phase: 'cluster', place: 15 } },
} satisfies Record<string, Record<string, { phase: Phase; place: number }>>;

/**
 * Packages put the data of a service where no other server has it. These steps bring it onto the storage of the design, let
 * each server look for it there, and refuse to go on where a service would still use directories of its own host.
 */
export function dataSteps(context: ViewContext): readonly RunbookStep[] {
  return dataPlaces(context).flatMap((at): RunbookStep[] => {
    const words = wordsOf(at, context);
    const common = { hostIds: [at.hostId], elementIds: [at.service.id, at.mount.id] };
    const { move, gate } = at.mountedBy === 'hand' ? WHEN.byHand : WHEN.mounted;
    const look = lookAt(words, PHASES[move.phase].file);
    return [
      ...(at.service.role === 'ldap' ? [{ ...common, ...move, place: move.place - 2, ...instancePart(words) }] : []),
      { ...common, ...move, ...movePart(at, words, context) },
      { ...common, ...gate, ...look },
      { ...common, phase: 'verify', place: 20, ...look },
    ];
  });
}

/** What all steps of a place say. */
interface Words {
  readonly name: string;
  readonly unit: string;
  readonly mount: string;
  readonly target: string;
  /** Shell that prints the directories of the service. */
  readonly list: string;
  /** Shell that succeeds if they are where the design has them, and else tells which are not. */
  readonly test: string;
}

function wordsOf({ service, mount }: DataPlace, { index }: ViewContext): Words {
  const { targetOs } = index.design;
  const list = listData(service.role, targetOs);
  return {
    name: plainLine(service.name),
    unit: serviceUnit(service.role, targetOs),
    mount: mount.path,
    target: service.dataPath,
    list,
    test: `${list} |\n  lie_on ${quoteShell(mount.path)}`,
  };
}

type Part = Omit<RunbookStep, 'phase' | 'place' | 'hostIds' | 'elementIds'>;

/** Nobody else makes the instance: its suffix and its passwords are the administrator's (dscreate(8)). */
function instancePart({ name, unit, test }: Words): Part {
  const why = `${name} has no instance "kolab" on this host: make it (dscreate interactive, with the instance name kolab), then: systemctl disable --now ${unit}`;
  return {
    title: `See that ${unit} has an instance`,
    done: test,
    run: `[ -e /etc/dirsrv/slapd-kolab/dse.ldif ] ||\n  fail ${quoteShell(why)}`,
  };
}

function movePart(at: DataPlace, words: Words, context: ViewContext): Part {
  const { name, unit, mount, target, list } = words;
  const copy = at.mountedBy === 'hand' ? copyByHand(at, words, context) : copyMounted(at, words);
  const link = `${list} |\n  link_data ${quoteShell(mount)} ${quoteShell(target)}`;
  const kept = 'what was in its own directories stays beside them as *.before-quorate';
  return {
    title: at.isHome ? `Move the data of ${name} to ${target}` : `Let ${name} find its data at ${target}`,
    done: words.test,
    destroys: { name: unit, what: `nothing, but ${name} uses only ${target} from now on; ${kept}` },
    run: [
      `! systemctl is-active --quiet ${unit} ||
  fail '${unit} runs: stop it, so that its data stays as it is while it moves'`,
      ...(at.isHome ? [copy] : []),
      link,
    ].join('\n'),
  };
}

function copyCall({ service, mount }: DataPlace, { list }: Words, root: string): string {
  const inside = quoteShell(pathInside(service.dataPath, mount.path));
  return `${list} |\n  copy_data ${quoteShell(mount.path)} ${root} ${inside}`;
}

function copyMounted(at: DataPlace, words: Words): string {
  const { name, mount } = words;
  const why = `nothing is mounted at ${mount} on this host, whose data ${name} begins with: see findmnt and crm_mon -1`;
  return `mountpoint -q ${quoteShell(mount)} || fail ${quoteShell(why)}\n${copyCall(at, words, quoteShell(mount))}`;
}

/** Before drbd-reactor mounts it: the services come with the mount. */
function copyByHand(at: DataPlace, words: Words, { paths }: ViewContext): string {
  const device = paths.systemPath(at.mount.sourceId, at.hostId)?.device ?? '';
  const why = `drbd-reactor may have mounted ${words.mount} on another server: move the data of ${words.name} by hand`;
  return `[ ! -e "$STATE/$DESIGN/${PHASES.cluster.file}" ] || fail ${quoteShell(why)}
point=$(mktemp -d)
mount ${quoteShell(device)} "$point"
${copyCall(at, words, '"$point"')} ||
  { umount "$point" && rmdir "$point" && exit 1; }
umount "$point"
rmdir "$point"`;
}

/** Refuses where a service would write outside of its storage, and tells what brings it there. */
function lookAt({ name, unit, mount, target, test }: Words, script: string): Part {
  const why = `${name} would not keep its data at ${target} on ${mount}: let its configuration name directories there, or bring them there with CONFIRM=${unit} runbook/${script}`;
  return {
    title: `See that ${name} keeps its data on its storage`,
    run: `${test} ||\n  fail ${quoteShell(why)}`,
  };
}
