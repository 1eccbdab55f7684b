import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { rememberSteps, wasDeployed } from '../../../core/deploy/deployedThing.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { homesOf } from '../dataMount.ts';
import { Service } from '../elements.ts';
import { daemonUnit, serviceUnit } from '../serviceUnits.ts';
import { isOn } from './isOn.ts';

/** A systemd unit and where the design has it. */
interface UnitUse {
  readonly unit: string;
  /** The unit of its process, where that is another one. */
  readonly daemon?: string;
  readonly hostIds: readonly ElementId[];
  readonly elementIds: readonly ElementId[];
}

/**
 * What the cluster manager starts must not be started by systemd at boot as well, on two servers at once; what it does not
 * start has to be (Pacemaker Explained, systemd resources).
 */
export function serviceSteps({ index, managed, managers }: ViewContext): readonly RunbookStep[] {
  const { targetOs } = index.design;
  const services = index.all(Service);
  const isManaged = (service: Service): boolean => managed.some(({ elementIds }) => elementIds.includes(service.id));
  const uses = (chosen: readonly Service[]): readonly UnitUse[] =>
    [...new Set(chosen.map(({ role }) => role))].map((role) => {
      const same = chosen.filter((service) => service.role === role);
      const hostIds = [...new Set(same.flatMap(homesOf))];
      const [unit, daemon] = [serviceUnit(role, targetOs), daemonUnit(role, targetOs)];
      return { unit, ...(daemon === unit ? {} : { daemon }), hostIds, elementIds: same.map(({ id }) => id) };
    });
  const leftTo = (use: UnitUse): UnitUse => ({ ...use, hostIds: use.hostIds.filter((id) => managerOn(id, managers)) });
  return [
    ...uses(services.filter(isManaged)).map(leftTo).flatMap(leaveSteps),
    ...uses(services.filter((service) => !isManaged(service))).flatMap(startSteps),
  ];
}

/** Keeps systemd from starting at boot what the cluster manager starts. */
export function leaveSteps({ unit, daemon = unit, hostIds, elementIds }: UnitUse): readonly RunbookStep[] {
  const isOff = `[ "$(systemctl is-enabled ${unit} 2>/dev/null)" != enabled ]`;
  return [
    {
      phase: 'files',
      place: 50,
      title: `Leave ${unit} to the cluster`,
      hostIds,
      done: isOff,
      run: `systemctl disable ${unit}`,
      check: isOff,
      elementIds,
    },
    {
      phase: 'files',
      place: 51,
      title: `Stop ${unit} until the cluster starts it`,
      hostIds,
      done: `${wasDeployed(`unit ${unit}`)} || ! systemctl is-active --quiet ${daemon}`,
      destroys: {
        name: unit,
        what: `nothing on disks, but ${unit} serves here now and stops until the cluster starts it`,
      },
      // Asked for by name, so that it has ended when the command returns.
      run: `systemctl stop ${[...new Set([unit, daemon])].join(' ')}`,
      elementIds,
    },
    ...rememberSteps({
      phase: 'cluster',
      title: `Leave ${unit} to the cluster from now on`,
      hostIds,
      things: [`unit ${unit}`],
      elementIds,
    }),
    {
      phase: 'verify',
      place: 30,
      title: `See that only the cluster starts ${unit}`,
      hostIds,
      run: `systemctl cat ${daemon} >/dev/null || fail '${daemon} is not installed'`,
      check: isOff,
      elementIds,
    },
  ];
}

function startSteps({ unit, daemon, hostIds, elementIds }: UnitUse): readonly RunbookStep[] {
  return [
    {
      phase: 'clients',
      place: 80,
      title: `Start ${unit}, now and at boot`,
      hostIds,
      done: isOn(unit),
      run: `systemctl enable --now ${unit}`,
      elementIds,
    },
    {
      phase: 'verify',
      place: 30,
      title: `See that ${unit} runs`,
      hostIds,
      run: `systemctl --no-pager --lines=0 status ${daemon ?? unit} || true`,
      check: daemon === undefined ? isOn(unit) : `${isOn(unit)} && systemctl is-active --quiet ${daemon}`,
      elementIds,
    },
  ];
}
