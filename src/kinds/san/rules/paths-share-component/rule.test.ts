import { type MakeDesign, change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { FailureDomain, Site } from '../../../common/index.ts';
import { Initiator } from '../../elements.ts';
import { rule } from './rule.ts';

const feed = (switches: string[], more: Parameters<typeof change>[1] = {}): MakeDesign =>
  change(
    extend('san', (build) => {
      build.add(FailureDomain, 'feed-a', 'Feed A', { sort: 'power-feed' });
      build.add(FailureDomain, 'feed-b', 'Feed B', { sort: 'power-feed' });
      build.add(Site, 'rack-1', 'Rack 1', { scale: 'rack' });
    }),
    { ...Object.fromEntries(switches.map((id) => [id, { domainIds: ['feed-a'] }])), ...more },
  );
const servers = ['server-kolab1', 'server-kolab2'];
const SWITCHES = ['san-switch-a', 'san-switch-b'];
const inRack =
  (more: Parameters<typeof change>[1] = {}): MakeDesign =>
  () => ({
    ...feed([], { 'san-switch-a': { siteId: 'rack-1' }, 'san-switch-b': { siteId: 'rack-1' }, ...more })(),
    separation: 'rack',
  });
const fc = { 'san-array': { transport: 'fc' } };

ruleCases(rule, {
  bad: {
    'one power feed of both switches': {
      design: feed(SWITCHES),
      blames: servers,
      fixable: false,
      says: /2 paths, and all of them hang on Feed A\.$/,
    },
    'one power feed of both networks': {
      design: feed([], { 'network-san-a': { domainIds: ['feed-a'] }, 'network-san-b': { domainIds: ['feed-a'] } }),
      blames: servers,
    },
    'one rack': { design: inRack(), blames: servers, says: /Rack 1/ },
    'one controller of two': {
      design: change('san', { 'san-path-1-2': { controllerId: 'san-controller-a' } }),
      blames: ['server-kolab1'],
      says: /on Controller A\.$/,
    },
    'one switch, and others have two': {
      design: feed(SWITCHES, { 'san-path-1-2': { switchId: 'san-switch-a' }, 'san-switch-b': { domainIds: [] } }),
      blames: ['server-kolab1'],
      says: /on Switch A\.$/,
    },
    'one host port': { design: change('san', fc), blames: servers, says: /on iqn/ },
  },
  good: {
    'nothing is told': template('san'),
    'a feed for each': feed(['san-switch-a'], { 'san-switch-b': { domainIds: ['feed-b'] } }),
    'two feeds for both': feed([], {
      'san-switch-a': { domainIds: ['feed-a', 'feed-b'] },
      'san-switch-b': { domainIds: ['feed-a', 'feed-b'] },
    }),
    'the array hangs on that feed itself': feed(SWITCHES, { 'san-array': { domainIds: ['feed-a'] } }),
    'the server hangs on that feed itself': change(feed(SWITCHES, { 'server-kolab1': { domainIds: ['feed-a'] } }), {
      'san-path-2-2': null,
    }),
    'the array stands in that rack itself': inRack({ 'san-array': { siteId: 'rack-1' } }),
    'one path is another rule': change('san', { 'san-path-1-2': null, 'san-path-2-2': null }),
    'one switch for all servers is another rule': change('san', {
      'san-path-1-2': { switchId: 'san-switch-a' },
      'san-path-2-2': { switchId: 'san-switch-a' },
    }),
    'the only controller is another rule': change('san', { 'san-controller-b': null }),
    'a host port in each fabric': change(
      extend('san', (build) => {
        for (const at of [1, 2])
          build.add(Initiator, `port-${at}`, `Port ${at}`, {
            serverId: `server-kolab${at}`,
            wwn: `500143801234567${at}`,
            switchId: 'san-switch-b',
          });
      }),
      { ...fc, 'san-initiator-1': { switchId: 'san-switch-a' }, 'san-initiator-2': { switchId: 'san-switch-a' } },
    ),
    'no LUN is mapped': change(feed(SWITCHES), { 'lun-0': { initiatorIds: [] } }),
    'the same controller on two ways to the only one': change('san', {
      'san-path-1-2': { controllerId: 'san-controller-a' },
      'san-path-2-2': { controllerId: 'san-controller-a' },
      'san-controller-b': null,
    }),
  },
});
