import { defineRule } from '../../../../core/rules/rule.ts';
import { dataMountOf, Service } from '../../../common/index.ts';
import { resourceUnder } from '../resourceUnder.ts';

export const rule = defineRule({
  id: 'drbd/data-set-across-resources',
  title: 'Data and its log in different resources',
  severity: 'warning',
  remedy: 'Make them volumes of one resource, or keep both on one filesystem.',
  sources: [
    {
      title: "DRBD user's guide, resources",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-resources',
    },
    { title: 'Cyrus IMAP, storage considerations' },
  ],
  appliesTo: [Service],
  check(service, { index }) {
    const { serverId, logPath } = service;
    const log = logPath === undefined ? undefined : dataMountOf({ ...service, dataPath: logPath }, serverId, index);
    const data = dataMountOf(service, serverId, index);
    if (logPath === undefined || log?.id === data?.id) return [];
    const [under, beside] = [resourceUnder(data?.sourceId, index), resourceUnder(log?.sourceId, index)];
    if (under?.id === beside?.id) return [];
    const [dataIn, logIn] = [under, beside].map((resource) => resource?.name ?? 'no DRBD resource');
    return [
      {
        message: `${service.name} keeps its data in ${dataIn} and its log in ${logIn}; DRBD keeps the order of writes within one resource only.`,
        related: [under, beside].flatMap((resource) => resource?.id ?? []),
      },
    ];
  },
});
