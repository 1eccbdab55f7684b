import { plainLine } from '../../../core/deploy/plainLine.ts';
import { PHASES } from '../../../core/deploy/phases.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { Server } from '../elements.ts';
import { listData } from '../serviceData.ts';
import { daemonUnit, serviceUnit } from '../serviceUnits.ts';
import { dataPlaces, type DataPlace } from './dataPlaces.ts';

/**
 * Packages put the data of a service where no other server has it. Before a host takes part in anything, links to the storage
 * of the design take the place of these directories: from then on the service finds its data there or does not start. What
 * was set aside is copied once, on the home of the data, when the storage is there.
 */
export function dataSteps(context: ViewContext): readonly RunbookStep[] {
  const places = dataPlaces(context);
  return places.flatMap((at): RunbookStep[] => {
    const home = places.find(({ service, isHome }) => isHome && service.id === at.service.id) ?? at;
    const words = wordsOf(at, home, context);
    const common = { hostIds: [at.hostId], elementIds: [at.service.id, at.mount.id] };
    const byHand = at.mountedBy === 'hand';
    return [
      ...(at.service.role === 'ldap'
        ? [{ ...common, phase: 'files' as const, place: 45, ...instancePart(words) }]
        : []),
      { ...common, phase: 'files', place: 60, ...linkPart(words, at.isHome) },
      ...(at.isHome
        ? [
            byHand
              ? { ...common, phase: 'shared-storage' as const, place: 56, ...copyByHand(at, words, context) }
              : { ...common, phase: 'clients' as const, place: 60, ...copyMounted(words) },
          ]
        : []),
      ...(at.mountedBy === 'host'
        ? []
        : [{ ...common, phase: 'cluster' as const, place: 15, ...lookPart(words, 'lead_to') }]),
      // Others may come first, where what the home copies is not there yet.
      ...(byHand
        ? []
        : [{ ...common, phase: 'clients' as const, place: 65, ...lookPart(words, at.isHome ? 'lie_on' : 'lead_to') }]),
      { ...common, phase: 'verify', place: 20, ...lookPart(words, 'lie_on') },
    ];
  });
}

/** What all steps of a place say. */
interface Words {
  readonly name: string;
  readonly unit: string;
  /** The unit of its process. */
  readonly daemon: string;
  readonly mount: string;
  readonly target: string;
  /** Host name of the server with whose data the service begins. */
  readonly home: string;
  /** Shell that prints the directories of the service. */
  readonly list: string;
}

function wordsOf({ service, mount }: DataPlace, home: DataPlace, { index }: ViewContext): Words {
  const { targetOs } = index.design;
  return {
    name: plainLine(service.name),
    unit: serviceUnit(service.role, targetOs),
    daemon: daemonUnit(service.role, targetOs),
    mount: mount.path,
    target: service.dataPath,
    home: plainLine(index.find(Server, home.hostId)?.hostName ?? ''),
    list: listData(service.role, targetOs),
  };
}

type Part = Omit<RunbookStep, 'phase' | 'place' | 'hostIds' | 'elementIds'>;

/** Shell that succeeds if a function of the library finds all directories as they have to be, and else tells which are not. */
function testOf({ list, mount }: Words, look: 'lead_to' | 'lie_on'): string {
  return `${list} |\n  ${look} ${quoteShell(mount)}`;
}

/** Nobody else makes the instance: its suffix and its passwords are the administrator's (dscreate(8)). */
function instancePart(words: Words): Part {
  const why = `${words.name} has no instance "kolab" on this host: make it with dscreate interactive, and name it kolab`;
  return {
    title: `See that ${words.unit} has an instance`,
    done: testOf(words, 'lead_to'),
    run: `[ -e /etc/dirsrv/slapd-kolab/dse.ldif ] ||\n  fail ${quoteShell(why)}`,
  };
}

function linkPart(words: Words, isHome: boolean): Part {
  const { name, unit, daemon, mount, target, home, list } = words;
  // The packages have just put something into these directories: nobody can tell from them which host has the mail.
  const goesOn = isHome
    ? 'it goes on with the data of this host, which is copied there'
    : `it goes on with the data of ${home}; what this host has in its own directories is NOT used`;
  const kept = `${goesOn}, and kept beside them as *.before-quorate`;
  return {
    title: `Let ${unit} find its data at ${target}`,
    done: testOf(words, 'lead_to'),
    destroys: { name: unit, what: `nothing, but ${name} uses only ${target} on this host from now on; ${kept}` },
    run: `! systemctl is-active --quiet ${daemon} ||
  fail '${daemon} runs: stop it, so that its data stays as it is while it moves'
${list} |
  link_data ${quoteShell(mount)} ${quoteShell(target)}`,
  };
}

function copyMounted(words: Words): Part {
  const { name, mount } = words;
  const mark = copyMark(words);
  const why = `nothing is mounted at ${mount} on this host, with whose data ${name} begins: see findmnt and crm_mon -1`;
  return {
    title: copyTitle(words),
    done: `[ -e ${mark} ]`,
    run: `mountpoint -q ${quoteShell(mount)} || fail ${quoteShell(why)}
${copyCall(words, quoteShell(mount))}
: >${mark}`,
  };
}

/** Before drbd-reactor mounts it: the services come with the mount. */
function copyByHand(at: DataPlace, words: Words, { paths }: ViewContext): Part {
  const device = paths.systemPath(at.mount.sourceId, at.hostId)?.device ?? '';
  const mount = quoteShell(words.mount);
  const mark = copyMark(words);
  const elsewhere = `${device} cannot be mounted here: if it is in use on another host, let drbd-reactor bring ${words.mount} to this one (drbd-reactorctl evict, there), then run this again`;
  return {
    title: copyTitle(words),
    done: `[ -e ${mark} ]`,
    // A service that comes later finds it mounted where drbd-reactor has it.
    run: `if mountpoint -q ${mount}; then
  ${copyCall(words, mount).replace('\n', '\n  ')}
else
  point=$(mktemp -d)
  mount ${quoteShell(device)} "$point" || { rmdir "$point" && fail ${quoteShell(elsewhere)}; }
  ${copyCall(words, '"$point"').replace('\n', '\n  ')} ||
    { umount "$point" && rmdir "$point" && exit 1; }
  umount "$point"
  rmdir "$point"
fi
: >${mark}`,
  };
}

/** Later the data may be mounted on another server. */
function copyMark({ unit }: Words): string {
  return `"$STATE/$DESIGN/copied-${unit}"`;
}

/** By the unit: steps are sorted by their titles, and names may be anything. */
function copyTitle({ unit, target }: Words): string {
  return `Copy the data of ${unit} to ${target}`;
}

function copyCall({ list, mount }: Words, root: string): string {
  return `${list} |\n  copy_data ${quoteShell(mount)} ${root}`;
}

/** Refuses where a service would write outside of its storage, and tells what brings it there. */
function lookPart(words: Words, look: 'lead_to' | 'lie_on'): Part {
  const { name, unit, mount, target, home } = words;
  const how = `let its configuration name directories there, or run CONFIRM=${unit} runbook/${PHASES.files.file}`;
  const why =
    look === 'lead_to'
      ? `${name} would not keep its data at ${target} on ${mount}: ${how}`
      : `${name} does not find its data at ${target} on ${mount}: it is copied there by the scripts of ${home}, up to this one, with ${mount} mounted there; if they have all run on ${home}, ${how}, then the scripts after it`;
  return {
    title: `See that ${unit} keeps its data on its storage`,
    run: `${testOf(words, look)} ||\n  fail ${quoteShell(why)}`,
  };
}
