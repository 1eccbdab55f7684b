import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const device = (targetDevice: string): MakeDesign => change('san', { 'lun-0': { targetDevice } });
const bad = (targetDevice: string) => ({ design: device(targetDevice), blames: ['lun-0'], fixable: false });

ruleCases(rule, {
  bad: {
    'a SCSI disk': bad('/dev/sdb'),
    'a partition': bad('/dev/vda3'),
    NVMe: bad('/dev/nvme0n1'),
    'a mapped device by number': bad('/dev/dm-3'),
  },
  good: {
    'nothing is told': template('san'),
    'a logical volume': device('/dev/vg_san/kolab'),
    'by id': device('/dev/disk/by-id/wwn-0x5000c500a1b2c3d4'),
    'software RAID, which goes by the UUID in mdadm.conf': device('/dev/md0'),
    'a volume group of that name': device('/dev/sd_group/data'),
  },
});
