import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/clock-runs-free',
  title: 'A clock that nobody sets',
  severity: 'warning',
  remedy: 'Let chrony keep the clock, on all servers from the same sources.',
  sources: [
    { title: 'chrony.conf(5)', url: 'https://chrony-project.org/doc/4.3/chrony.conf.html' },
    { title: 'Red Hat, Configuring GFS2 file systems, planning: time synchronisation' },
    {
      title: 'Gluster docs, Common criteria',
      url: 'https://docs.gluster.org/en/latest/Install-Guide/Common-criteria/',
    },
  ],
  appliesTo: [Server],
  check(server) {
    if (server.timeSync !== 'none') return [];
    return [
      {
        message: `The clock of ${server.name} runs free.`,
      },
    ];
  },
});
