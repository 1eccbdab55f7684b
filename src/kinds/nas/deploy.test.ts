import { describe, expect, test } from 'vitest';
import { patchElement } from '../../core/edits/edit.ts';
import { joinDeployments, type Deployment } from '../../core/deploy/deployment.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { change } from '../../../tests/rules/designs.ts';
import { ganeshaOnDrbd, kernelNfs3OnDrbd, kernelNfsOnDrbd } from '../../../tests/nfsDesigns.ts';
import { deploy } from './deploy.ts';

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

describe('packages', () => {
  test.each<[TargetOs, readonly string[], readonly string[]]>([
    ['debian-12', ['nfs-kernel-server', 'psmisc'], ['nfs-common']],
    ['el-9', ['nfs-utils', 'psmisc'], ['nfs-utils']],
    ['sles-15', ['nfs-kernel-server', 'psmisc'], ['nfs-client']],
  ])('of %s', (targetOs, server, client) => {
    const { packages } = deployed({ ...kernelNfsOnDrbd(), targetOs });
    const of = (hostId: string) =>
      packages.filter(({ hostIds }) => hostIds.includes(hostId)).flatMap((need) => need.packages);
    expect(of('server-alice')).toEqual(server);
    expect(of('server-bob')).toEqual(server);
    expect(of('server-web1')).toEqual(client);
  });

  test('Ganesha comes with its module for local filesystems', () => {
    const { packages } = deployed(ganeshaOnDrbd());
    expect(packages.find(({ hostIds }) => hostIds.includes('server-bob'))?.packages).toContain('nfs-ganesha-vfs');
  });
});

describe('ports', () => {
  const clients = ['10.20.1.51', '10.20.1.52'];

  test('NFS 4 needs one, on each server that may serve, for its clients only', () => {
    expect(deployed(kernelNfsOnDrbd()).ports.map(({ hostId, ports, from }) => [hostId, ports, from])).toEqual([
      ['server-alice', '2049', clients],
      ['server-bob', '2049', clients],
    ]);
  });

  test('the helpers of NFS 3 are where the files put them', () => {
    const { ports } = deployed(kernelNfs3OnDrbd());
    const open = new Set(ports.filter(({ protocol }) => protocol === 'udp').map((port) => port.ports));
    expect([...open]).toEqual(['111', '20048', '32803', '662']);
    const files = printer.configs(workbench.analyse(kernelNfs3OnDrbd()));
    const conf = files.find(({ path }) => path === 'hosts/bob/etc/nfs.conf.d/quorate.conf');
    expect(conf?.lines.map(({ text }) => text).join('\n')).toContain('[mountd]\nport=20048\n[lockd]\nport=32803\n');
  });

  test('none is opened to everybody where there are no clients', () => {
    expect(deployed(patchElement(kernelNfsOnDrbd(), 'export-www', { clientIds: [] })).ports).toEqual([]);
  });
});

describe('steps', () => {
  test.each([
    ['nfs-server', kernelNfsOnDrbd()],
    ['nfs-ganesha', ganeshaOnDrbd()],
  ])('%s is left to the cluster', (unit, design) => {
    const step = deployed(design).steps.find(({ title }) => title === `Leave ${unit} to the cluster`);
    expect(step?.run).toBe(`systemctl disable ${unit}`);
    expect(step?.hostIds).toEqual(['server-alice', 'server-bob']);
  });

  test('a server of NFS that serves already is stopped only where a person names it', () => {
    const { steps } = deployed(kernelNfsOnDrbd());
    const step = steps.find(({ title }) => title === 'Stop nfs-server until the cluster starts it');
    expect(step?.destroys?.name).toBe('nfs-server');
    expect(steps.filter(({ phase, run }) => phase === 'files' && /systemctl .*(stop|--now)/.test(run))).toEqual([step]);
  });

  test('the exported directories are made in the filesystem, between its making and the first start', () => {
    const step = deployed(kernelNfsOnDrbd()).steps.find(({ title }) => title === 'Make what is exported of /srv/nfs');
    expect(step).toMatchObject({ phase: 'shared-storage', hostIds: ['server-alice'] });
    expect(step?.run).toContain('mount /dev/drbd0 "$point"\n  mkdir -p "$point"/www\n  umount "$point"');
    expect(step?.run).toContain('mkdir -p /srv/nfs/www\n');
  });

  test('the whole mount needs no directory', () => {
    const design = patchElement(kernelNfsOnDrbd(), 'export-www', { path: '/srv/nfs' });
    expect(deployed(design).steps.map(({ title }) => title)).not.toContain('Make what is exported of /srv/nfs');
  });

  test('a mount is looked at before services use it, and in the end', () => {
    const looks = deployed(kernelNfsOnDrbd()).steps.filter(({ title }) => /is mounted by NFS/.test(title));
    expect(new Set(looks.map(({ phase, place }) => `${phase} ${place}`))).toEqual(new Set(['clients 50', 'verify 11']));
  });

  test('where root is nobody, the filer has to give each service its directory', () => {
    const page = (rootSquash: 'root_squash' | 'no_root_squash'): string =>
      (deployed(change('nas', { 'export-kolab': { rootSquash } })()).sections ?? [])
        .flatMap(({ lines }) => lines.map(({ text }) => text))
        .join('\n');
    expect(page('root_squash')).toMatch(/has the directory `\/[^`]*\/imap`, .* `id -u cyrus` tells/);
    expect(page('no_root_squash')).not.toContain('id -u cyrus');
  });
});
