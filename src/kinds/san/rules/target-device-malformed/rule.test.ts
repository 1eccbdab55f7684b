import { type MakeDesign, change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const device = (targetDevice: string): MakeDesign => change('san', { 'lun-0': { targetDevice } });

ruleCases(rule, {
  bad: {
    'a command': { design: device('/dev/sda; reboot'), blames: ['lun-0'], fixable: false },
    'a file': { design: device('/srv/disk.img'), blames: ['lun-0'] },
  },
  good: {
    'nothing is told': template('san'),
    'a logical volume': device('/dev/vg_san/kolab'),
    nothing: device(''),
  },
});
