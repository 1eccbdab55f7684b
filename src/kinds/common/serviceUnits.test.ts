import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { daemonUnit, serviceUnit } from './serviceUnits.ts';

test.each([
  ['smtp', 'debian-12', 'postfix', 'postfix@-'],
  ['smtp', 'ubuntu-22.04', 'postfix', 'postfix@-'],
  ['smtp', 'ubuntu-24.04', 'postfix', 'postfix@-'],
  ['smtp', 'debian-13', 'postfix', 'postfix'],
  ['smtp', 'el-9', 'postfix', 'postfix'],
  ['web', 'el-9', 'httpd', 'httpd'],
  ['web', 'debian-12', 'apache2', 'apache2'],
  ['ldap', 'debian-12', 'dirsrv@kolab', 'dirsrv@kolab'],
] as const)('%s on %s is started by %s and runs as %s', (role, targetOs, unit, daemon) => {
  expect(serviceUnit(role, targetOs)).toBe(unit);
  expect(daemonUnit(role, targetOs)).toBe(daemon);
});

test('the cluster watches the process, not what stays active without it', () => {
  const template = workbench.fromTemplate('drbd-single-primary');
  if (!template) throw new Error('no template');
  const types = (targetOs: 'debian-12' | 'debian-13'): readonly string[] =>
    workbench.analyse({ ...template, targetOs }).managed.map(({ agent }) => agent.type);
  expect(types('debian-12')).toContain('postfix@-');
  expect(types('debian-12')).not.toContain('postfix');
  expect(types('debian-13')).toContain('postfix');
});
