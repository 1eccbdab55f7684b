import { rememberDeployed, rememberSteps, wasDeployed } from '../../../core/deploy/deployedThing.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { LVMLOCKD_ID } from '../volumeGroups/manageLvmLocks.ts';
import { logicalVolume, type VolumeGroupUse } from '../volumeGroups/volumeGroups.ts';

/** A volume group, and the scripts of the bundle that make it. */
export interface GroupScripts {
  readonly volumeGroup: string;
  readonly use: VolumeGroupUse;
  /** The word that CONFIRM has to hold. */
  readonly name: string;
  /** What hosts remember the device below by: what it is and what stays the same on it under another name, "LUN 3600...". */
  readonly thing: string;
  /** What is destroyed if something is there already: "what is on the LUN kolab". */
  readonly what: string;
  /** Path in the bundle of the script that makes the group, on one host. */
  readonly prepare: string;
  /** Path of the script that lets the other hosts see it; undefined where they do by themselves. */
  readonly join: string | undefined;
  /** Hosts that may use the group, the one that makes it first. */
  readonly hostIds: readonly ElementId[];
  readonly elementIds: readonly ElementId[];
}

/** Places around `FORMAT_PLACE`, so that the group is open while a filesystem is made on it; early is before the cluster starts. */
const PLACE = { make: 30, open: 40, close: 60, join: 65, joinEarly: 5 } as const;

/**
 * What makes a volume group on its first host, opens it there for whoever makes the filesystem, closes it again, and lets
 * the other hosts see it. A shared group needs the lock daemon that the cluster runs (lvmlockd(8)).
 */
export function groupSteps(group: GroupScripts): readonly RunbookStep[] {
  const { volumeGroup, use, name, what, thing, elementIds } = group;
  const [first, ...others] = group.hostIds;
  if (first === undefined) return [];
  // From then on it is the cluster's, and may be active on another host.
  const left = `volume group ${volumeGroup} on ${thing}`;
  const device = quoteShell(logicalVolume(volumeGroup));
  const seen = `lvs --foreign --noheadings ${volumeGroup}/${logicalVolume(volumeGroup).replace(/^.*\//, '')}`;
  // What lies below may be in use on another host, and not be readable here.
  const exists = use === 'fixed' ? seen : `{ ${seen} || ${wasDeployed(left)}; }`;
  const isShared = use === 'shared';
  const common = { phase: isShared ? ('resources' as const) : ('shared-storage' as const), elementIds };
  const awaitLocks = `wait_for 300 'pgrep -x lvmlockd' || fail 'the cluster has not started ${LVMLOCKD_ID} here'\n`;
  return [
    {
      ...common,
      place: PLACE.make,
      title: `Make the volume group ${volumeGroup}`,
      hostIds: [first],
      done: exists,
      destroys: { name, what },
      run: `${isShared ? awaitLocks : ''}"$BUNDLE/${group.prepare}"\n${rememberDeployed(thing)}`,
      check: `${exists} >/dev/null && ${rememberDeployed(thing)}`,
    },
    ...(use === 'fixed'
      ? []
      : [
          {
            ...common,
            place: PLACE.open,
            title: `Activate ${volumeGroup} for the filesystem that is made on it`,
            hostIds: [first],
            done: `[ -b ${device} ] || ${wasDeployed(left)}`,
            run: `vgchange --activate ${isShared ? 'sy' : 'y'} ${volumeGroup}`,
          },
          {
            ...common,
            place: PLACE.close,
            title: `Leave the activation of ${volumeGroup} to the cluster`,
            hostIds: [first],
            done: wasDeployed(left),
            run: `vgchange --activate n ${volumeGroup}
${rememberDeployed(left)}`,
          },
        ]),
    ...(group.join === undefined || others.length === 0
      ? []
      : [
          {
            // A script of its own where it can be: the first host need not be the first on which this one runs.
            phase: isShared ? common.phase : ('cluster' as const),
            elementIds,
            place: isShared ? PLACE.join : PLACE.joinEarly,
            title: `Let this host see ${volumeGroup}`,
            hostIds: others,
            run: `${isShared ? awaitLocks : ''}wait_for 600 "'$BUNDLE/${group.join}'" || fail 'the volume group ${volumeGroup} is not there: was it made on the first host?'`,
          },
        ]),
    ...rememberSteps({
      // The others by then: a script before this one has ended on the first.
      phase: use === 'fixed' ? common.phase : isShared ? 'clients' : 'cluster',
      title: `Remember that ${volumeGroup} was made`,
      hostIds: others,
      things: use === 'fixed' ? [thing] : [thing, left],
      elementIds,
    }),
  ];
}
