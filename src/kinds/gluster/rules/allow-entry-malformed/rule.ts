import { defineRule } from '../../../../core/rules/rule.ts';
import { isAllowEntry } from '../../allowEntry.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/allow-entry-malformed',
  title: 'A client list with an entry that names nothing',
  severity: 'error',
  remedy: 'Write an address, a pattern such as 10.1.1.*, a subnet such as 10.1.1.0/24, or a host name.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
    { title: 'GlusterFS 10, xlators/protocol/auth/addr and valid_internet_address' },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const lists = [
      { list: volume.allow ?? [], what: 'allowed' },
      { list: volume.reject ?? [], what: 'refused' },
    ];
    return lists.flatMap(({ list, what }) => {
      const strange = list.find((entry) => !isAllowEntry(entry));
      if (strange === undefined) return [];
      return [
        {
          message: `The list of clients that ${volume.name} has ${what} holds ${JSON.stringify(strange)}, which is no address, pattern, subnet or host name.`,
        },
      ];
    });
  },
});
