import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const stays = { 'mount-kolab1-srv-kolab': { standbyIds: [] } };

ruleCases(rule, {
  bad: {
    'the second server is no standby': {
      design: change('san', stays),
      blames: ['lun-0'],
      fixable: false,
      says: /Kolab Server 2/,
    },
    'with a number of its own': {
      design: change('san', {
        ...stays,
        'lun-0': {
          otherNumbers: [
            { initiatorId: 'san-initiator-2', number: 3 },
            { initiatorId: 'san-initiator-1', number: 2 },
          ],
        },
      }),
      blames: ['lun-0'],
      fixable: false,
    },
  },
  good: {
    'nothing is told': template('san'),
    'nobody mounts it yet': change('san', { 'mount-kolab1-srv-kolab': null }),
    'it is mapped to its server alone': change('san', { ...stays, 'lun-0': { initiatorIds: ['san-initiator-1'] } }),
    'something else lies on it as well': extend(change('san', stays), (build) => {
      build.drbd({
        resourceName: 'r0',
        minor: 0,
        port: 7789,
        networkIds: ['network-san-a'],
        replicas: [['server-kolab2', 'lun-0']],
      });
    }),
  },
});
