import type { Design } from '../../../../core/model/design.ts';
import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const VOLUME = 'drbd-data-volume-0';
const FS = `filesystem-${VOLUME}`;
const on = (targetOs: Design['targetOs'], changes: Parameters<typeof change>[1] = {}) => {
  return () => ({ ...change('drbd-dual-primary', changes)(), targetOs });
};

ruleCases(rule, {
  bad: {
    'bare DRBD on RHEL 9': { design: on('el-9'), blames: [FS], says: /data\/0/ },
    'bare DRBD on RHEL 8': { design: on('el-8'), blames: [FS] },
  },
  good: {
    'a shared volume group': on('el-9', { [VOLUME]: { volumeGroup: 'vg_data' } }),
    'another system': template('drbd-dual-primary'),
    OCFS2: on('el-9', { [FS]: { fsType: 'ocfs2' } }),
    'on one server': on('el-9', { 'mount-bob-srv-data': null }),
  },
});
