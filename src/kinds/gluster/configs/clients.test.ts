import { describe, expect, test } from 'vitest';
import { glusterDesign } from '../../../../tests/glusterDesign.ts';
import { ConfigProblem } from '../../../core/configs/configProblem.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import { configs } from '../configs.ts';
import type { GlusterVolume } from '../elements.ts';

function textIn(path: string, volume: Partial<GlusterVolume>): string {
  const design = glusterDesign({ form: 'replicate', bricks: 3, volume });
  const file = printer.configs(workbench.analyse(design)).find((each) => each.path === path);
  return file?.lines.map(({ text }) => `${text}\n`).join('') ?? '';
}

const setup = (volume: Partial<GlusterVolume>): string => textIn('gluster/setup-gv0.sh', volume);

describe('who may mount', () => {
  test.each<[string, Partial<GlusterVolume>, string[]]>([
    ['those that do, if nothing is told', {}, ['auth.allow 10.77.0.21,10.77.0.22']],
    ['those that do, if the list is empty', { allow: [] }, ['auth.allow 10.77.0.21,10.77.0.22']],
    ['those that are told', { allow: ['10.77.0.21', 'k2'] }, ['auth.allow 10.77.0.21,k2']],
    ['a subnet', { allow: ['10.77.0.0/16'] }, ['auth.allow 10.77.0.0/16']],
    ['a pattern, quoted', { allow: ['10.77.0.*'] }, ["auth.allow '10.77.0.*'"]],
    ['and who may not', { reject: ['10.77.9.9'] }, ['auth.allow 10.77.0.21,10.77.0.22', 'auth.reject 10.77.9.9']],
  ])('%s', (_case, volume, said) => {
    const lines = setup(volume).split('\n');
    expect(lines.flatMap((line) => /^g volume set gv0 (auth\..*)$/.exec(line)?.[1] ?? [])).toEqual(said);
  });

  test.each(['allow', 'reject'] as const)('an entry of %s that names nothing is refused', (field) => {
    const design = patchElement(glusterDesign({ form: 'replicate', bricks: 3 }), 'gv0', { [field]: ['10.1.1.311'] });
    expect(() => configs(workbench.analyse(design).view)).toThrow(ConfigProblem);
  });
});

describe('TLS', () => {
  const tls = { encryption: 'tls' } as const;

  test('is asked of the volume', () => {
    expect(setup(tls)).toContain('g volume set gv0 client.ssl on\ng volume set gv0 server.ssl on\n');
    for (const file of [
      'own-cert /etc/ssl/glusterfs.pem',
      'private-key /etc/ssl/glusterfs.key',
      'ca-list /etc/ssl/glusterfs.ca',
    ]) {
      expect(setup(tls)).toContain(`g volume set gv0 ssl.${file}\n`);
    }
    expect(setup({ encryption: 'off' })).not.toContain('ssl');
  });

  test('wants certificates on servers and clients before anything is started', () => {
    for (const path of ['hosts/n1/gluster-prepare.sh', 'gluster/clients.sh']) {
      expect(textIn(path, tls)).toContain('/etc/ssl/glusterfs.pem /etc/ssl/glusterfs.key /etc/ssl/glusterfs.ca');
      expect(textIn(path, {})).not.toContain('/etc/ssl');
    }
    expect(textIn('gluster/clients.sh', tls).match(/^ {4}need_certificates$/gm)).toHaveLength(2);
  });
});

test('a volume that is not to be started is only created', () => {
  expect(setup({ started: 'no' })).not.toContain('volume start');
  expect(textIn('gluster/setup-gv0.assert', { started: 'no' })).toContain('gv0:statusStr=Created\n');
  expect(setup({ started: 'yes' })).toContain('g volume start gv0\n');
});

test('a client names the volume that the set-up makes, waits for the network, and knows servers to fall back to', () => {
  const line = (volume: Partial<GlusterVolume>): string | undefined =>
    /^n1:.*$/m.exec(textIn('hosts/k1/etc/fstab', volume))?.[0];
  expect(line({})).toBe('n1:/gv0 /srv/mail glusterfs _netdev,backup-volfile-servers=n2:n3 0 0');
  expect(line({ backupServers: 'all' })).toBe(line({}));
  expect(line({ backupServers: 'none' })).toBe('n1:/gv0 /srv/mail glusterfs _netdev 0 0');
  expect(setup({})).toContain('g volume create gv0 replica 3 ');
});
