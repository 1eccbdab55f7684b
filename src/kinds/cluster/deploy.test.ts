import { describe, expect, test } from 'vitest';
import { reactorTieBreakerDesign } from '../../../tests/reactorDesigns.ts';
import { tieBreakerDesign } from '../../../tests/drbdVariants.ts';
import { change, template } from '../../../tests/rules/designs.ts';
import { joinDeployments, type Deployment, type RunbookStep } from '../../core/deploy/deployment.ts';
import type { Phase } from '../../core/deploy/phases.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { putElements } from '../../core/edits/edit.ts';
import { createBuilder } from '../../templates/builder.ts';
import { workbench } from '../../workbench.ts';
import { deploy } from './deploy.ts';
import { QuorumDevice } from './elements.ts';

const pair = template('drbd-single-primary');

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

function stepsOf(design: Design, phase: Phase): readonly RunbookStep[] {
  return deployed(design)
    .steps.filter((step) => step.phase === phase)
    .toSorted((a, b) => a.place - b.place);
}

/** What the last step of a script looks at or does that does not only remember. */
const lastOf = (design: Design, phase: Phase): RunbookStep | undefined =>
  stepsOf(design, phase).findLast(({ run }) => !run.startsWith('remember_deployed'));

/** The pair with a quorum device on a third server in its client network. */
function withQuorumDevice(): Design {
  const build = createBuilder();
  const quorum = build.server('quorum', { 'network-client': '192.0.2.40' });
  build.add(QuorumDevice, 'quorum-device', 'qdevice', {
    clusterId: 'cluster-kolab',
    serverId: quorum,
    algorithm: 'ffsplit',
  });
  return putElements(pair(), build.elements);
}

describe('what is on the hosts before', () => {
  test('nothing of another cluster is stopped: the one of the package is, which runs nothing', () => {
    const runs = stepsOf(pair(), 'files').filter(({ run }) => run.includes('systemctl'));
    expect(runs.map(({ run }) => run)).toEqual([
      expect.stringMatching(
        /"\$\(name_in\)" = debian \] && \[ -z "\$\(resources_in\)" \]; } \|\| fail[^]*\nsystemctl stop/,
      ),
    ]);
  });

  test('each member looks for the fence devices that it may use', () => {
    const reach = stepsOf(pair(), 'preflight').filter(({ run }) => run.startsWith('need_reach'));
    expect(reach.map(({ run, hostIds }) => [run, hostIds])).toEqual([
      ['need_reach 10.3.1.31', ['server-bob']],
      ['need_reach 10.3.1.32', ['server-alice']],
    ]);
  });
});

describe('packages', () => {
  test.each<[TargetOs, string]>([
    ['debian-12', 'corosync fence-agents ipmitool pacemaker pcs psmisc resource-agents'],
    [
      'ubuntu-24.04',
      'corosync fence-agents-base fence-agents-extra ipmitool pacemaker pcs psmisc resource-agents-base resource-agents-extra',
    ],
    ['el-9', 'corosync fence-agents-ipmilan ipmitool pacemaker pcs resource-agents'],
    ['sles-15', 'corosync crmsh fence-agents ipmitool pacemaker resource-agents'],
  ])('of a pair on %s', (targetOs, names) => {
    const found = new Set(deployed({ ...pair(), targetOs }).packages.flatMap(({ packages }) => packages));
    expect([...found].sort().join(' ')).toBe(names);
  });

  test('the quorum server has its own, the members the client', () => {
    const { packages } = deployed(withQuorumDevice());
    const hostsOf = (name: string): readonly string[] =>
      packages.flatMap((need) => (need.packages.includes(name) ? need.hostIds : []));
    expect(hostsOf('corosync-qnetd')).toEqual(['server-quorum']);
    expect(hostsOf('corosync-qdevice')).toEqual(['server-alice', 'server-bob']);
    expect(hostsOf('pacemaker')).not.toContain('server-quorum');
  });

  test('the lock manager comes with GFS2, and only then', () => {
    const names = (design: Design): string[] => deployed(design).packages.flatMap(({ packages }) => packages);
    expect(names(template('drbd-dual-primary')())).toContain('dlm-controld');
    expect(names(pair())).not.toContain('dlm-controld');
  });

  test('drbd-reactor needs neither Corosync nor keys', () => {
    const { packages, secrets, ports } = deployed(reactorTieBreakerDesign());
    const names = packages.flatMap((need) => need.packages);
    expect(names).toContain('drbd-reactor');
    expect(names).not.toContain('corosync');
    expect(secrets).toEqual([]);
    expect(ports).toEqual([]);
  });
});

test('each ring has a port of its own, open to the other members there and to nobody else', () => {
  const own = deployed(pair()).ports.filter(({ hostId, protocol }) => hostId === 'server-alice' && protocol === 'udp');
  expect(own.map(({ ports, from }) => [ports, from])).toEqual([
    ['5405', ['10.2.1.32']],
    ['5406', ['10.1.1.32']],
  ]);
  for (const { from } of deployed(withQuorumDevice()).ports) expect(from.length).toBeGreaterThan(0);
});

test('members share keys, and a key for messages only where they are encrypted', () => {
  const names = (design: Design): string[] => deployed(design).secrets.map(({ name }) => name);
  expect(names(pair())).toEqual(['corosync_authkey', 'fence_10_3_1_31', 'fence_10_3_1_32', 'pacemaker_authkey']);
  expect(names(change(pair, { 'cluster-kolab': { encryption: 'off' } })())).not.toContain('corosync_authkey');
  expect(names(withQuorumDevice())).toContain('qdevice_certificates');
});

test('the configuration is loaded in maintenance, on the last member, when all are there', () => {
  const load = lastOf(pair(), 'cluster');
  expect(load?.hostIds).toEqual(['server-bob']);
  expect(load?.run).toMatch(/' alice member'.*' bob member'[^]*maintenance-mode --update true[^]*cibadmin --replace/);
  expect(stepsOf(pair(), 'resources')[0]?.run).toContain('maintenance-mode --delete');
});

describe('fencing', () => {
  test('each member is fenced by another one, and only when a person names it', () => {
    const tests = stepsOf(pair(), 'fencing').filter(({ destroys }) => destroys);
    expect(tests.map(({ destroys, hostIds }) => [destroys?.name, hostIds])).toEqual([
      ['bob', ['server-alice']],
      ['alice', ['server-bob']],
    ]);
  });

  test('of three members the first fences the others, and is fenced last', () => {
    const tests = stepsOf(tieBreakerDesign(), 'fencing').filter(({ destroys }) => destroys);
    expect(tests.map(({ title }) => title)).toEqual([
      'Let alice fence bob',
      'Let alice fence charlie',
      'Let bob fence alice',
    ]);
  });

  test('is proved only when the member is gone, so that a failed proof is not passed over the next time', () => {
    const [proof] = stepsOf(pair(), 'fencing').filter(({ destroys }) => destroys);
    expect(proof?.done).toContain('fenced-bob');
    expect(proof?.run).toMatch(
      /stonith_admin --reboot bob[^]*not really switched off[^]*\nprintf .*fenced-bob"\n[^]*come back/,
    );
  });

  test('of a device that was changed is proved anew, by the attribute of the member too', () => {
    const proofOf = (design: Design): string =>
      stepsOf(design, 'fencing')
        .filter(({ destroys }) => destroys?.name === 'bob')
        .map(({ done, check }) => `${done}\n${check}`)
        .join('\n');
    const [, before = ''] = /--update (\S+)/.exec(proofOf(pair())) ?? [];
    const changed = proofOf(change(pair, { 'fence-bob': { ip: '10.3.1.99' } })());
    expect(proofOf(pair())).toContain(" 'fence_bob fence_ipmilan ip=10.3.1.32 lanplus=1 password_script=");
    expect(changed).toContain(" 'fence_bob fence_ipmilan ip=10.3.1.99 ");
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(changed).not.toContain(before);
    expect(stepsOf(pair(), 'fencing').find(({ destroys }) => destroys?.name === 'alice')?.run).toContain(
      `--node bob --name fencing-proven --query --quiet 2>/dev/null)" = ${before} ] ||`,
    );
  });

  test('a device is asked where it may be used', () => {
    const asked = stepsOf(pair(), 'fencing').filter(({ title }) => title.startsWith('Ask'));
    expect(asked.map(({ title, hostIds }) => [title.split(' ')[1], hostIds])).toEqual([
      ['fence_alice', ['server-bob']],
      ['fence_bob', ['server-alice']],
    ]);
  });

  test('is not asked for where it is off', () => {
    expect(stepsOf(change(pair, { 'cluster-kolab': { fencing: 'off' } })(), 'fencing')).toEqual([]);
  });
});

test('nothing is started before each member was fenced by the devices that it has now', () => {
  const run = stepsOf(pair(), 'resources').find(({ title }) => title.startsWith('End the maintenance'))?.run ?? '';
  expect([...run.matchAll(/--node (\w+) --name fencing-proven/g)].map(([, host]) => host)).toEqual(['bob', 'alice']);
  expect(run.indexOf('run 50-fencing-test.sh on bob first')).toBeLessThan(run.indexOf('maintenance-mode --delete'));
  expect(stepsOf(change(pair, { 'cluster-kolab': { fencing: 'off' } })(), 'resources')[0]?.run).not.toContain('proven');
});

test('in the end everything runs on members that may run it, and what is not at home is told', () => {
  const run = lastOf(pair(), 'resources')?.run;
  expect(run).toContain("\nplaced p_drbd_kolab 'is promoted' alice 'alice bob' 'g_kolab --move' ");
  expect(run).toContain("\nplaced p_fs_kolab runs alice 'alice bob' 'g_kolab --move' ");
});

describe('services', () => {
  const holds = (design: Design): string[] =>
    [...(lastOf(design, 'cluster')?.run ?? '').matchAll(/--resource (\S+) --meta --set-parameter target-role/g)]
      .map(([, id = '']) => id)
      .sort();
  const held = ['p_database', 'p_imap', 'p_ldap', 'p_smtp', 'p_web'];

  test.each(['drbd-single-primary', 'drbd-cross-link', 'drbd-dual-primary', 'san', 'nas', 'glusterfs'] as const)(
    'of %s do not start before their data lies where it belongs',
    (name) => {
      const design = template(name)();
      expect(holds(design)).toEqual(held);
      expect(lastOf(design, 'resources')?.run ?? '').not.toContain('placed p_imap ');
      const start = stepsOf(design, 'clients').filter(({ run }) => run.includes('--delete-parameter target-role'));
      expect(start.map(({ hostIds }) => hostIds.length)).toEqual([1]);
      for (const id of held) expect(start[0]?.run).toContain(`${id} --meta --delete-parameter target-role`);
      expect(lastOf(design, 'clients')?.run).toContain('\nplaced p_imap runs ');
    },
  );

  test('go on where they run already: the configuration may be loaded again', () => {
    expect(lastOf(pair(), 'cluster')?.run).toContain(
      "crm_resource --resource p_imap --locate 2>/dev/null | grep 'running on: ' >/dev/null ||\n",
    );
  });

  test('start on the last member, when all have told that they find the data and who owns it', () => {
    const steps = stepsOf(pair(), 'clients');
    expect(steps.find(({ title }) => title === 'Tell the cluster that p_imap finds its data here')).toMatchObject({
      hostIds: ['server-alice', 'server-bob'],
      run: expect.stringContaining('owner=$(id -u cyrus)'),
    });
    const start = steps.find(({ title }) => title === 'Let the cluster start the services');
    expect(start?.hostIds).toEqual(['server-bob']);
    expect(start?.run).toContain('\nagree p_imap cyrus alice bob\n');
  });

  test('that keep nothing on a mount are not held', () => {
    expect(holds(change(pair, { 'service-imap': { dataPath: '/var/lib/cyrus' } })())).not.toContain('p_imap');
  });

  test('of drbd-reactor need no word of Pacemaker', () => {
    expect(stepsOf(reactorTieBreakerDesign(), 'clients')).toEqual([]);
  });
});

test('good health asks for all votes, and whether everything runs where it may', () => {
  const checks = stepsOf(pair(), 'verify').map(({ run }) => run);
  expect(checks.some((check) => check.includes('Total votes: +2$'))).toBe(true);
  const placed = checks.filter((check) => check.includes('crm_resource --list'));
  expect(placed.join('\n')).toContain("\nplaced p_imap runs alice 'alice bob' ");
});

test('what is not as it has to be says what it waits for', () => {
  const words = stepsOf(pair(), 'verify')
    .map(({ run }) => run)
    .join('\n');
  expect(words).toContain("fail 'kolab waits for 2 votes and for alice, bob");
  expect(words).toContain("end of its maintenance: run 60-resources.sh on the host that it names'");
  expect(words).toMatch(/placed p_imap .*'it waits for 70-clients\.sh on all members/);
  expect(words).toMatch(/placed p_drbd_kolab runs 'alice bob'.*\nplaced p_drbd_kolab 'is promoted' alice /);
});

test('the votes of a quorum device count', () => {
  const checks = stepsOf(withQuorumDevice(), 'verify').map(({ run }) => run);
  expect(checks.join('\n')).toContain('Total votes: +3$');
});
