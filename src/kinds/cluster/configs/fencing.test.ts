import { describe, expect, test } from 'vitest';
import {
  hypervisorDesign,
  ipmiDesign,
  ipmiThenPduDesign,
  kdumpThenIpmiDesign,
  sbdDisklessDesign,
  sbdOnLunDesign,
  sbdWithQuorumDeviceDesign,
  slesDesign,
  snmpCommunityDesign,
  switchedPduDesign,
} from '../../../../tests/fencingDesigns.ts';
import { change } from '../../../../tests/rules/designs.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import { fenceSecrets } from './fenceSecrets.ts';
import { planCluster } from './planCluster.ts';
import { Cluster } from '../elements.ts';

const CRM = 'cluster/crm-commands.txt';

function filesOf(design: Design): ReadonlyMap<string, string> {
  const files = printer.configs(workbench.analyse(design));
  return new Map(files.map(({ path, lines }) => [path, lines.map(({ text }) => text).join('\n')]));
}

/** The commands of a design that begin with these words. */
function crmLines(design: Design, start: string): readonly string[] {
  return (filesOf(design).get(CRM) ?? '').split('\n').filter((line) => line.startsWith(start));
}

test.each<[string, () => Design, string, string]>([
  [
    'IPMI reads its password on the host',
    ipmiDesign,
    'primitive fence_alice ',
    'primitive fence_alice stonith:fence_ipmilan params ip=10.3.1.31 lanplus=1 "password_script=cat /etc/quorate/secrets/fence_10_3_1_31" pcmk_delay_base=10s pcmk_host_list=alice username=cluster op monitor interval=60s',
  ],
  [
    'a hypervisor knows machines',
    hypervisorDesign,
    'primitive fence_bob ',
    'primitive fence_bob stonith:fence_virsh params ip=kvm2.example.org "password_script=cat /etc/quorate/secrets/fence_kvm2_example_org" pcmk_host_map=bob:kolab_bob username=root op monitor interval=60s',
  ],
  [
    'SBD waits longer than its disks',
    sbdOnLunDesign,
    'primitive fence_shared ',
    'primitive fence_shared stonith:fence_sbd params devices=/dev/mapper/sbd "pcmk_host_list=kolab1 kolab2" power_timeout=36 meta priority=0 op monitor interval=60s',
  ],
  [
    'SBD without disks is the watchdog of Pacemaker',
    sbdDisklessDesign,
    'primitive watchdog ',
    'primitive watchdog stonith:fence_watchdog params "pcmk_host_list=alice bob charlie" op monitor interval=60s',
  ],
  [
    'a crash dump is asked to be off',
    kdumpThenIpmiDesign,
    'primitive fence_bob_2 ',
    'primitive fence_bob_2 stonith:fence_kdump params pcmk_host_list=bob pcmk_off_timeout=70s pcmk_reboot_action=off timeout=60 op monitor interval=60s',
  ],
  [
    'both outlets of a level have to be off',
    ipmiThenPduDesign,
    'fencing_topology',
    'fencing_topology alice: fence_alice fence_shared,fence_shared_2 bob: fence_bob fence_shared,fence_shared_2',
  ],
  [
    'without disks a lost server is given twice its watchdog',
    sbdDisklessDesign,
    'property',
    'property cib-bootstrap-options: no-quorum-policy=stop stonith-enabled=true stonith-timeout=60s stonith-watchdog-timeout=20s',
  ],
  [
    'beside a quorum device it is given more',
    sbdWithQuorumDeviceDesign,
    'property',
    'property cib-bootstrap-options: no-quorum-policy=stop priority-fencing-delay=15s stonith-enabled=true stonith-timeout=84s stonith-watchdog-timeout=70s',
  ],
])('%s', (_case, design, start, line) => {
  expect(crmLines(design(), start)).toEqual([line]);
});

test('a PDU of SNMP 3 has no secret in the cluster, one of SNMP 1 a placeholder that stops the script', () => {
  const [three = ''] = crmLines(switchedPduDesign(), 'primitive fence_shared ');
  expect(three).toContain('snmp_sec_level=authPriv');
  expect(three).toContain('pcmk_host_map=alice:1;bob:2');
  expect(filesOf(switchedPduDesign()).get('cluster/pcs-setup.sh')).not.toContain('CHANGE_ME');
  const [one = ''] = crmLines(snmpCommunityDesign(), 'primitive fence_shared ');
  expect(one).toContain('community=CHANGE_ME_fence_10_3_1_40');
  expect(one).not.toContain('snmp_sec_level');
  expect(filesOf(snmpCommunityDesign()).get('cluster/pcs-setup.sh')).toContain('exit 1 ;; esac');
});

test('outlets that are not told are placeholders, several of one server have commas', () => {
  const plugs = [{ targetId: 'server-alice', plug: '3,4' }];
  const [line = ''] = crmLines(change(switchedPduDesign, { 'pdu-a': { plugs } })(), 'primitive fence_shared ');
  expect(line).toContain('pcmk_host_map=alice:3,4;bob:CHANGE_ME_fence_10_3_1_40_outlet_of_bob');
});

test.each([
  ['no random delay', {}, /pcmk_delay_base=10s pcmk_host_list/],
  ['a random delay on top', { randomDelay: 20 }, /pcmk_delay_base=10s pcmk_delay_max=30s/],
])('%s', (_case, fields, text) => {
  expect(crmLines(change(ipmiDesign, { 'fence-alice': fields })(), 'primitive fence_alice ')[0]).toMatch(text);
});

describe('SBD on the members', () => {
  test.each<[string, () => Design, string, readonly string[]]>([
    [
      'Debian',
      sbdOnLunDesign,
      'hosts/kolab2/etc/default/sbd',
      ['SBD_DEVICE=/dev/mapper/sbd', 'SBD_DELAY_START=yes', 'SBD_WATCHDOG_TIMEOUT=15'],
    ],
    [
      'SLES',
      slesDesign,
      'hosts/kolab1/etc/sysconfig/sbd',
      ['SBD_DEVICE=/dev/mapper/sbd', 'SBD_WATCHDOG_DEV=/dev/watchdog'],
    ],
    [
      'EL, no disks',
      sbdWithQuorumDeviceDesign,
      'hosts/bob/etc/sysconfig/sbd',
      ['SBD_DELAY_START=no', 'SBD_WATCHDOG_TIMEOUT=35'],
    ],
  ])('%s', (_system, design, path, lines) => {
    const text = filesOf(design()).get(path) ?? '';
    for (const line of lines) expect(text.split('\n')).toContain(line);
    expect(text.includes('SBD_DEVICE')).toBe(lines.some((line) => line.startsWith('SBD_DEVICE')));
  });

  test.each([
    [15, undefined],
    [22, undefined],
    [23, '[Service]\nTimeoutStartSec=91'],
    [60, '[Service]\nTimeoutStartSec=165'],
  ])('with a watchdog of %d seconds systemd waits for its start', (watchdogTimeout, dropIn) => {
    const files = filesOf(change(sbdOnLunDesign, { sbd: { watchdogTimeout } })());
    expect(files.get('hosts/kolab1/etc/systemd/system/sbd.service.d/start.conf')).toBe(dropIn);
    expect(files.get('cluster/sbd-disks.sh')).toContain(`-1 ${watchdogTimeout} -4 ${2 * watchdogTimeout} create`);
  });

  test('the CIB keeps what Pacemaker has noted of the watchdog, where there is one', () => {
    const noted = 'name="have-watchdog" value="true"';
    expect(filesOf(sbdOnLunDesign()).get('cluster/cib.xml')).toContain(noted);
    expect(filesOf(ipmiDesign()).get('cluster/cib.xml')).not.toContain(noted);
  });
});

test.each<[string, () => Design, readonly string[]]>([
  ['IPMI', ipmiDesign, ['fence_10_3_1_31', 'fence_10_3_1_32']],
  [
    'SNMP 3',
    switchedPduDesign,
    ['fence_10_3_1_40', 'fence_10_3_1_40_privacy', 'fence_10_3_1_41', 'fence_10_3_1_41_privacy'],
  ],
  ['SNMP 1', snmpCommunityDesign, ['fence_10_3_1_40', 'fence_10_3_1_41']],
  [
    'an outlet that is not told',
    change(snmpCommunityDesign, { 'pdu-a': { plugs: [] }, 'pdu-b': null }),
    ['fence_10_3_1_40', 'fence_10_3_1_40_outlet_of_alice', 'fence_10_3_1_40_outlet_of_bob'],
  ],
  ['SBD', sbdOnLunDesign, []],
])('members of a cluster with %s are told its secrets', (_case, design, names) => {
  const { index, view } = workbench.analyse(design());
  const [cluster] = index.all(Cluster);
  if (!cluster) throw new Error('The design has no cluster.');
  expect(fenceSecrets(planCluster(cluster, view)).map(({ name }) => name)).toEqual(names);
});

test('what is told of outlets means nothing to a device without any', () => {
  const told = change(ipmiDesign, { 'fence-bob': { plugs: [{ targetId: 'server-bob', plug: 'b' }] } })();
  expect(filesOf(told)).toEqual(filesOf(ipmiDesign()));
});
