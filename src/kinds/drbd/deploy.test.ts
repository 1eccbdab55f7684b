import { describe, expect, test } from 'vitest';
import { drbd84Design, templateDesign, threeReplicaDesign, tieBreakerDesign } from '../../../tests/drbdVariants.ts';
import { reactorTieBreakerDesign } from '../../../tests/reactorDesigns.ts';
import { change, template } from '../../../tests/rules/designs.ts';
import { joinDeployments, type Deployment, type RunbookStep } from '../../core/deploy/deployment.ts';
import type { Phase } from '../../core/deploy/phases.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';
import { deploy } from './deploy.ts';

const pair = template('drbd-single-primary');

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

function stepsOf(design: Design, phase: Phase): readonly RunbookStep[] {
  return deployed(design)
    .steps.filter((step) => step.phase === phase)
    .toSorted((a, b) => a.place - b.place);
}

function pageOf(design: Design, page: 'split-brain' | 'teardown'): string {
  return deployed(design)
    .sections.filter((section) => section.page === page)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n');
}

describe('the kernel module', () => {
  test.each<[TargetOs, string]>([
    ['debian-12', 'apt-cache show drbd-dkms'],
    ['ubuntu-24.04', 'apt-cache show drbd-dkms'],
    ['el-9', 'dnf -q list kmod-drbd9x'],
    ['sles-15', 'drbd-kmp-default'],
  ])('of DRBD 9 has to be known on %s before anything is changed', (targetOs, known) => {
    const [look] = stepsOf({ ...pair(), targetOs }, 'preflight');
    expect(look?.done).toContain(known);
    expect(look?.done).toContain(String.raw`'^9\.'`);
  });

  test('of 8.4 is that of the kernel', () => {
    const [look] = stepsOf(drbd84Design(), 'preflight');
    expect(look?.done).toContain(String.raw`'^8\.4\.'`);
    expect(look?.done).not.toContain('drbd-dkms');
  });
});

test('the port of a resource is open to its other hosts in its own networks', () => {
  const { ports } = deployed(tieBreakerDesign());
  expect(ports.map(({ hostId, ports: port, from }) => [hostId, port, from])).toEqual([
    ['server-alice', '7788', ['10.1.1.32', '10.1.1.33']],
    ['server-bob', '7788', ['10.1.1.31', '10.1.1.33']],
    ['server-charlie', '7788', ['10.1.1.31', '10.1.1.32']],
  ]);
});

test('the secret is one word that DRBD takes, and none where nobody has to prove anything', () => {
  const [secret] = deployed(pair()).secrets;
  expect(secret).toMatchObject({ name: 'drbd_secret', origin: { type: 'word' } });
  expect(secret?.origin.type === 'word' && secret.origin.letters).toBeLessThanOrEqual(63);
  expect(deployed(change(pair, { 'drbd-kolab': { cramHmacAlg: 'none' } })()).secrets).toEqual([]);
});

describe('metadata', () => {
  test('is made on every disk once, when a person names the resource', () => {
    const [step] = stepsOf(pair(), 'storage').filter(({ destroys }) => destroys);
    expect(step).toMatchObject({ hostIds: ['server-alice', 'server-bob'], destroys: { name: 'kolab' } });
    expect(step?.done).toContain('drbdadm dump-md kolab');
    expect(step?.run).toMatch(/need_empty \/dev\/vg0\/kolab\ndrbdadm create-md --force kolab/);
  });

  test('is not made on a tie-breaker, which is brought up all the same', () => {
    const steps = stepsOf(tieBreakerDesign(), 'storage');
    expect(steps.find(({ title }) => title.startsWith('Create'))?.hostIds).toEqual(['server-alice', 'server-bob']);
    expect(steps.find(({ title }) => title.startsWith('Bring'))?.hostIds).toContain('server-charlie');
  });
});

test('DRBD is started by the cluster, and by its own service where no cluster is', () => {
  const hosts = (title: string): readonly string[] | undefined =>
    stepsOf(reactorTieBreakerDesign(), 'storage').find((step) => step.title === title)?.hostIds;
  expect(hosts('Leave the start of DRBD to the cluster')).toEqual(['server-alice', 'server-bob']);
  expect(hosts('Start DRBD at boot')).toEqual(['server-charlie']);
});

test('the first synchronization starts on one host only, once, when a person names the resource', () => {
  const shared = stepsOf(pair(), 'shared-storage');
  expect(new Set(shared.flatMap(({ hostIds }) => hostIds))).toEqual(new Set(['server-alice']));
  const forced = shared.filter(({ run }) => run.includes('--force'));
  expect(forced).toHaveLength(1);
  expect(forced[0]).toMatchObject({ destroys: { name: 'kolab' } });
  expect(forced[0]?.done).toContain('UpToDate');
  // Not even if that person names it again after a failover, when another host has the newer data.
  expect(forced[0]?.run).toMatch(
    /^\[ ! -e .*filled-kolab.* \|\|\n {2}fail .*\n! drbdadm dstate kolab .*Outdated.* \|\|\n {2}fail .*\ndrbdadm primary --force kolab\n: >.*filled-kolab"$/,
  );
  expect(shared.at(-1)?.run).toBe('drbdadm secondary kolab');
});

test('both halves of a cross-link start where they are at home', () => {
  const forced = stepsOf(template('drbd-cross-link')(), 'shared-storage').filter(({ run }) => run.includes('--force'));
  expect(forced.flatMap(({ hostIds }) => hostIds).sort()).toEqual(['server-alice', 'server-bob']);
});

test('in good health every host sees the good disks of all others', () => {
  const checkOn = (hostId: string): string =>
    stepsOf(tieBreakerDesign(), 'verify').find(({ hostIds }) => hostIds.includes(hostId))?.check ?? '';
  expect(checkOn('server-alice')).toMatch(/disk:UpToDate' <<<"\$status" \| wc -l\)" -eq 1/);
  expect(checkOn('server-charlie')).toMatch(/peer-disk:UpToDate' <<<"\$status" \| wc -l\)" -eq 2/);
  expect(checkOn('server-charlie')).not.toContain('(^| )disk');
  expect(stepsOf(drbd84Design(), 'verify')[0]?.check).toContain('UpToDate/UpToDate');
});

describe('recovery from split brain', () => {
  test('names the hosts, both ways, and takes the resource away from the victim first', () => {
    const page = pageOf(pair(), 'split-brain');
    expect(page).toContain('### Between alice and bob');
    expect(page).toContain('By default `bob` is the victim');
    for (const host of ['alice', 'bob']) {
      expect(page).toContain(`crm_resource --ban --resource p_drbd_kolab-clone --node ${host}\``);
      expect(page).toContain(`crm_resource --clear --resource p_drbd_kolab-clone --node ${host}\``);
      expect(page).toContain(`On \`${host}\`, whose changes go`);
    }
    expect(page).toMatch(
      /drbdadm disconnect kolab\n +drbdadm secondary kolab\n +drbdadm connect --discard-my-data kolab/,
    );
  });

  test('leaves the host with the good copy of another resource in service', () => {
    const page = pageOf(templateDesign('drbd-cross-link'), 'split-brain');
    expect(page).toContain('--ban --resource p_drbd_ldap-clone --node bob');
    expect(page).toContain('--ban --resource p_drbd_imap-clone --node alice');
    expect(page).not.toContain('standby');
  });

  test('tells the policies of the design', () => {
    const design = change(pair, { 'drbd-kolab': { afterSb1pri: 'discard-secondary' } });
    expect(pageOf(design(), 'split-brain')).toContain('with one `discard-secondary`');
  });

  test('of three copies goes pair by pair, by connection', () => {
    const page = pageOf(threeReplicaDesign(), 'split-brain');
    expect(page.match(/^### Between/gm)).toHaveLength(3);
    expect(page).toContain('drbdadm connect --discard-my-data r0:alice');
  });

  test('stops the promoter where drbd-reactor manages, and Pacemaker is not spoken of', () => {
    const page = pageOf(reactorTieBreakerDesign(), 'split-brain');
    expect(page).toContain('drbd-reactorctl disable --now r0');
    expect(page).not.toContain('crm_');
  });
});

test('taking a resource down keeps its data', () => {
  const page = pageOf(pair(), 'teardown');
  expect(page).toContain('drbdadm down kolab');
  expect(page).toContain("filled-kolab && sed -i -E '/DRBD kolab( volume [0-9]+)?$/d' ");
  expect(page).toContain('Kept: the data, on `alice` `/dev/vg0/kolab`');
});

test('a sync that is under way is told apart from a fault, with how long it may take', () => {
  const [{ run } = { run: '' }] = stepsOf(pair(), 'verify');
  expect(run).toMatch(/^drbdadm status kolab[^]*\nwait_for \d+ /);
  expect(run).toMatch(
    /fail 'not yet: the copies of kolab [^]*a first sync of all [\d.]+ [GT]iB takes \d+ (minutes|hours)/,
  );
  expect(run).toContain('drbdsetup status kolab --verbose --statistics');
  const [old] = stepsOf(drbd84Design(), 'verify');
  expect(old?.run).toContain('Watch it with cat /proc/drbd');
});

test('the page tells where a comparison shows what differs, and how that is put right', () => {
  const page = pageOf(pair(), 'split-brain');
  expect(page).toContain("drbdsetup status kolab --verbose --statistics | grep -E 'volume:|out-of-sync:'");
  expect(page).toContain('drbdadm invalidate --reset-bitmap=no kolab');
  expect(pageOf(template('drbd-dual-primary')(), 'split-brain')).toContain('take it out of service as above');
  expect(pageOf(drbd84Design(), 'split-brain')).toMatch(/grep -o ' oos:[^]*drbdadm disconnect/);
  const uncompared = change('drbd-single-primary', { 'drbd-kolab': { verifyAlg: 'none' } })();
  expect(pageOf(uncompared, 'split-brain')).not.toContain('drbdadm verify');
});
