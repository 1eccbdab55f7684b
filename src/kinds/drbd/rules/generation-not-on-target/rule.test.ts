import { change, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import type { TargetOs } from '../../../../core/model/design.ts';
import { rule } from './rule.ts';

function on(targetOs: TargetOs, generation: '8.4' | '9'): MakeDesign {
  const make = change('drbd-single-primary', { 'drbd-kolab': { generation } });
  return () => ({ ...make(), targetOs });
}

ruleCases(rule, {
  bad: {
    'DRBD 9 on Debian 12': {
      design: template('drbd-single-primary'),
      blames: ['drbd-kolab'],
      says: /needs DRBD 9, which is no part of Debian 12; it comes as packages of LINBIT, and the runbook stops/,
      fixable: false,
    },
    'DRBD 9 on RHEL 8': { design: on('el-8', '9'), blames: ['drbd-kolab'], says: /LINBIT or ELRepo/ },
    'DRBD 8.4 on RHEL 9': { design: on('el-9', '8.4'), blames: ['drbd-kolab'], says: /DRBD 8\.4.*ELRepo/ },
  },
  good: {
    'the module of the kernel': on('debian-12', '8.4'),
    'the same on Ubuntu': on('ubuntu-24.04', '8.4'),
    'not known': on('sles-16', '9'),
  },
});
