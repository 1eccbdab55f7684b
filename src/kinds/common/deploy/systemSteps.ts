import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { TARGET_OS, type TargetOs } from '../../../core/model/design.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { Server } from '../elements.ts';
import { isOn } from './isOn.ts';
import { systemFamily } from './systemFamily.ts';

/** Room for packages and their logs, in MiB: more than the packages of all designs take. */
const ROOM = 1024;

/** The system is the one that the bundle was made for, and its clock is kept: logs, tickets and certificates go by it. */
export function systemSteps(index: DesignIndex): readonly RunbookStep[] {
  const { targetOs } = index.design;
  const hostIds = index.all(Server).map(({ id }) => id);
  const clock = systemFamily(targetOs) === 'debian' ? 'chrony' : 'chronyd';
  const common = { hostIds, elementIds: [] };
  return [
    {
      ...common,
      phase: 'preflight',
      place: -20,
      title: `See that this is ${TARGET_OS[targetOs]}`,
      run: `{ ${isSystem(targetOs)}; } || fail ${quoteShell(`this bundle was made for ${TARGET_OS[targetOs]}`)}`,
    },
    {
      ...common,
      phase: 'preflight',
      place: -19,
      title: 'See that there is room for the packages',
      run: `for directory in /usr /var; do
  free=$(df --output=avail -B 1M "$directory" | tail -n 1)
  [ "$free" -ge ${ROOM} ] || fail "$directory has $free MiB left, packages and logs need ${ROOM}"
done`,
    },
    {
      ...common,
      phase: 'preflight',
      place: -19,
      title: 'See whether the clock is kept',
      run: `timedatectl show -p NTPSynchronized --value 2>/dev/null | grep -qx yes ||
  caution 'the clock follows no NTP server yet; 10-packages.sh installs chrony, 20-network-firewall.sh waits for it to be right'`,
    },
    {
      ...common,
      phase: 'packages',
      place: 80,
      title: 'Keep the clock by NTP',
      done: isOn(clock),
      run: `systemctl enable --now ${clock}`,
    },
    {
      ...common,
      phase: 'network',
      place: 80,
      title: 'See that the clock is right',
      run: `wait_for 120 'timedatectl show -p NTPSynchronized --value | grep -qx yes' ||
  fail 'the clock follows no NTP server: see chronyc sources'`,
    },
  ];
}

/** os-release(5) names the system; RHEL and what is built like it share the platform. */
function isSystem(targetOs: TargetOs): string {
  const [name = '', version = ''] = targetOs.split(/-(?=\d)/);
  const has = (pattern: string): string => `grep -Eq ${quoteShell(pattern)} /etc/os-release`;
  if (name === 'el') return has(`^PLATFORM_ID="?platform:el${version}"?$`);
  return `${has(`^ID="?${name}"?$`)} && ${has(`^VERSION_ID="?${version.replace('.', '\\.')}([.].*)?"?$`)}`;
}
