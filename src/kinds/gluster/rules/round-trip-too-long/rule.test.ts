import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { glusterDesign } from '../../../../../tests/glusterDesign.ts';
import { rule } from './rule.ts';

const takes = (roundTrip: number) => change('glusterfs', { 'network-storage': { roundTrip } });
const blames = ['gluster-volume-gv0'];

ruleCases(rule, {
  bad: {
    'eleven milliseconds': { design: takes(11), blames, says: /over storage takes 11 ms/, fixable: false },
    'across the world': { design: takes(200), blames },
    'only the way to an arbiter is long, which takes part in each change': {
      design: change(() => glusterDesign({ form: 'arbiter', bricks: 3 }), { 'network-storage': { roundTrip: 11 } }),
      blames: ['gv0'],
    },
  },
  good: {
    'not told': template('glusterfs'),
    'ten are another rule': takes(10),
    'another network': change('glusterfs', { 'network-client': { roundTrip: 8 }, 'network-ring': { roundTrip: 50 } }),
    'no network told': change('glusterfs', {
      'network-storage': { roundTrip: 50 },
      'gluster-pool': { networkId: undefined },
    }),
  },
});
