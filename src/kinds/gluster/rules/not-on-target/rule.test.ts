import { template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import type { TargetOs } from '../../../../core/model/design.ts';
import { rule } from './rule.ts';

function on(targetOs: TargetOs): MakeDesign {
  return () => ({ ...template('glusterfs')(), targetOs });
}

ruleCases(rule, {
  bad: {
    'RHEL 10': {
      design: on('el-10'),
      blames: ['gluster-pool'],
      says: /GlusterFS needs GlusterFS, which is neither part of the system.*on RHEL, Alma, Rocky 10/,
      fixable: false,
    },
  },
  good: {
    'Debian 12': on('debian-12'),
    'Ubuntu 24.04': on('ubuntu-24.04'),
    'RHEL 9, with packages of the CentOS storage group': on('el-9'),
    'not known': on('sles-16'),
  },
});
