import { patchElement } from '../../../../core/edits/edit.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Cluster, Member, QuorumDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/unequal-votes',
  title: 'A member with more or fewer votes than one',
  severity: 'error',
  remedy: 'Give every member one vote.',
  sources: [
    { title: 'votequorum(5)', url: 'https://manpages.debian.org/bookworm/corosync/votequorum.5.en.html' },
    {
      title: 'corosync-qdevice(8)',
      url: 'https://manpages.debian.org/bookworm/corosync-qdevice/corosync-qdevice.8.en.html',
    },
  ],
  appliesTo: [Member],
  check(member, { index }) {
    if (member.votes === 1) return [];
    const counts = index.find(Cluster, member.clusterId)?.lastManStanding === 'on';
    const splits = index
      .by(QuorumDevice, 'clusterId', member.clusterId)
      .some(({ algorithm }) => algorithm === 'ffsplit');
    if (!counts && !splits) return [];
    const who = splits ? 'a quorum device with ffsplit' : 'last man standing';
    return [
      {
        message: `${sayName(index, member.serverId)} has ${member.votes} votes, and ${who} counts on one for each member.`,
        related: [member.clusterId],
        fix: {
          label: `Give ${sayName(index, member.serverId)} one vote`,
          edit: (design) => patchElement(design, member.id, { votes: 1 }),
        },
      },
    ];
  },
});
