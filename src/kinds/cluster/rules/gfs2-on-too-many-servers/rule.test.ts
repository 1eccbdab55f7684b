import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const FS = 'filesystem-drbd-data-volume-0';
const mountedOn = (count: number) =>
  extend('drbd-dual-primary', (build) => {
    for (let at = 2; at < count; at += 1) build.mount('/srv/data', FS, [build.server(`host-${at}`, {})]);
  });

ruleCases(rule, {
  bad: {
    '17 servers': { design: mountedOn(17), blames: [FS], says: /17 servers/, fixable: false },
  },
  good: {
    '16 servers': mountedOn(16),
    '17 servers on OCFS2': change(mountedOn(17), { [FS]: { fsType: 'ocfs2' } }),
  },
});
