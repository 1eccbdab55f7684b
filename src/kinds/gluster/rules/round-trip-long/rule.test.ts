import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const takes = (roundTrip: number) => change('glusterfs', { 'network-storage': { roundTrip } });
const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'six milliseconds': { design: takes(6), blames, says: /over storage takes 6 ms/, fixable: false },
    'ten milliseconds': { design: takes(10), blames },
  },
  good: {
    'not told': template('glusterfs'),
    'five milliseconds': takes(5),
    'eleven are another rule': takes(11),
    'another network': change('glusterfs', { 'network-client': { roundTrip: 8 }, 'network-ring': { roundTrip: 50 } }),
    'no network told': change('glusterfs', {
      'network-storage': { roundTrip: 8 },
      'gluster-pool': { networkId: undefined },
    }),
  },
});
