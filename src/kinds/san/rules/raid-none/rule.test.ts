import { change, extend, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Lun } from '../../elements.ts';
import { rule } from './rule.ts';

const bare = change('san', { 'san-array': { raid: 'none' } });
const underDrbd = (base: MakeDesign): MakeDesign =>
  extend(base, (build) => {
    build.drbd({
      resourceName: 'r0',
      minor: 0,
      port: 7789,
      networkIds: ['network-san-a'],
      replicas: [['server-kolab1', 'lun-0']],
    });
  });
const unmounted = change(bare, { 'filesystem-lun-0': null });

ruleCases(rule, {
  bad: {
    'single disks': {
      design: change('san', { 'san-array': { raid: 'none' } }),
      blames: ['san-array'],
      fixable: false,
      says: /no RAID/,
    },
    stripes: {
      design: change('san', { 'san-array': { raid: 'raid-0' } }),
      blames: ['san-array'],
      fixable: false,
      says: /RAID 0/,
    },
    'a copy that is behind': {
      design: change('san', { 'san-array': { raid: 'none', replication: 'async' } }),
      blames: ['san-array'],
      fixable: false,
    },
    'DRBD and a filesystem lie on its LUN': { design: underDrbd(bare), blames: ['san-array'] },
    'nothing lies on its LUN': { design: unmounted, blames: ['san-array'] },
    'one LUN of two is under DRBD': {
      design: extend(underDrbd(unmounted), (build) => {
        build.add(Lun, 'lun-1', 'LUN 1', {
          arrayId: 'san-array',
          number: 1,
          size: 1024,
          wwid: '3a',
          alias: 'more',
          volumeGroup: '',
          initiatorIds: [],
        });
      }),
      blames: ['san-array'],
    },
    'it has no LUN yet': { design: change(bare, { 'lun-0': null }), blames: ['san-array'] },
  },
  good: {
    'DRBD lies on its LUN, and keeps the copies': underDrbd(unmounted),
    'nothing is told': template('san'),
    'RAID 10': change('san', { 'san-array': { raid: 'raid-10' } }),
    'a second array has each write': change('san', { 'san-array': { raid: 'raid-0', replication: 'sync' } }),
    'DRBD has each write on two hosts': change('san', { 'san-array': { raid: 'none', platform: 'linux-pair' } }),
  },
});
