import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { Filer } from '../../elements.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is the address of a server': {
      design: change('nas', { 'filer-nas1': { ip: '10.10.1.31' } }),
      blames: ['filer-nas1'],
      says: /Kolab Server 1/,
    },
    'two filers': {
      design: change(
        extend('nas', (build) => {
          build.add(Filer, 'filer-2', 'second', { hostName: 'nas2', ip: '10.10.1.41', heads: 'pair' });
        }),
        {},
      ),
      blames: ['filer-2', 'filer-nas1'],
    },
    'a head has that of a server': {
      design: change('nas', { 'filer-nas1': { headIps: ['10.10.1.42', '10.10.1.31'] } }),
      blames: ['filer-nas1'],
      says: /^NAS has the address 10\.10\.1\.31, which Kolab Server 1 has too\.$/,
    },
    'a head has that of another filer': {
      design: change(
        extend('nas', (build) => {
          build.add(Filer, 'filer-2', 'second', { hostName: 'nas2', ip: '10.10.1.43', heads: 'pair' });
        }),
        { 'filer-nas1': { headIps: ['10.10.1.42', '10.10.1.43'] } },
      ),
      blames: ['filer-2', 'filer-nas1'],
    },
  },
  good: {
    'a free one': template('nas'),
    'free ones of the heads': change('nas', { 'filer-nas1': { headIps: ['10.10.1.42', '10.10.1.43'] } }),
    'left over from a second head': change('nas', { 'filer-nas1': { heads: 'single', headIps: ['10.10.1.31'] } }),
    'its own address is that of a head': change('nas', { 'filer-nas1': { headIps: ['10.10.1.41'] } }),
    'no address yet': change('nas', { 'filer-nas1': { ip: '' }, 'address-kolab1-storage': { ip: '' } }),
  },
});
