import { change } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { sbdDisklessDesign, sbdOnLunDesign, sbdWithQuorumDeviceDesign } from '../../../../../tests/fencingDesigns.ts';
import { rule } from './rule.ts';

const waits = (watchdogTimeout: number) => ({ sbd: { watchdogTimeout } });

ruleCases(rule, {
  bad: {
    'ten seconds': {
      design: change(sbdWithQuorumDeviceDesign, waits(10)),
      blames: ['sbd'],
      says: /after 10 of the 30 seconds/,
      fixable: true,
    },
    'just as long': { design: change(sbdWithQuorumDeviceDesign, waits(30)), blames: ['sbd'] },
  },
  good: {
    'a little longer': change(sbdWithQuorumDeviceDesign, waits(31)),
    'not told': sbdWithQuorumDeviceDesign,
    'no quorum device': change(sbdDisklessDesign, waits(10)),
    'disks decide': change(sbdOnLunDesign, waits(10)),
  },
});
