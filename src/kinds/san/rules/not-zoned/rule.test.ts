import { type MakeDesign, change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Initiator } from '../../elements.ts';
import { rule } from './rule.ts';

const fc = (switchId: string): MakeDesign =>
  change('san', { 'san-array': { transport: 'fc' }, 'san-initiator-1': { switchId } });

ruleCases(rule, {
  bad: {
    'the port is in the other fabric': {
      design: fc('san-switch-a'),
      blames: ['san-path-1-2'],
      fixable: false,
      says: /Switch B/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'nobody said where the port is': change('san', { 'san-array': { transport: 'fc' } }),
    'iSCSI has no zones': change('san', { 'san-initiator-1': { switchId: 'san-switch-a' } }),
    'nothing is mapped': change(fc('san-switch-a'), { 'lun-0': { initiatorIds: ['san-initiator-2'] } }),
    'a second port is there': extend(fc('san-switch-a'), (build) => {
      build.add(Initiator, 'port-2', 'Port 2', {
        serverId: 'server-kolab1',
        wwn: '5001438012345672',
        switchId: 'san-switch-b',
      });
    }),
  },
});
