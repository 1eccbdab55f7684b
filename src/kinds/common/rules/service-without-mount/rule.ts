import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { dataMountOf } from '../../dataMount.ts';
import { Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/service-without-mount',
  title: 'A service that keeps its data on the OS disk',
  severity: 'warning',
  remedy: 'Mount storage at or above the data path, or move the data path below a mount.',
  sources: [
    { title: 'systemd.unit(5), RequiresMountsFor=' },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Service],
  check(service, { index }) {
    if (dataMountOf(service, service.serverId, index)) return [];
    return [
      {
        message: `${service.name} keeps its data at ${service.dataPath || 'no path'}, where ${sayName(index, service.serverId)} mounts nothing.`,
        related: [service.serverId],
      },
    ];
  },
});
