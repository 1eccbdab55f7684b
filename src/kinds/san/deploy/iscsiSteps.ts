import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { portalOf } from '../configs/initiatorScript.ts';
import { iscsiUnit } from '../configs/iscsiUnit.ts';
import { controllersOf, type SanClient } from '../configs/sanClients.ts';
import { PLACE } from './places.ts';

/** Starts iscsid under the designed name and logs in to every portal. */
export function iscsiSteps(client: SanClient, index: DesignIndex): readonly RunbookStep[] {
  const { server } = client;
  const arrays = client.arrays.filter(({ transport }) => transport === 'iscsi');
  const portals = arrays.flatMap((array) =>
    controllersOf(index, array, server).flatMap(({ id, port }) => {
      const portal = portalOf(port);
      return portal === undefined ? [] : [{ id, portal, target: array.targetName }];
    }),
  );
  if (portals.length === 0) return [];
  const unit = iscsiUnit(index.design.targetOs);
  const sessions = portals.map(
    ({ portal, target }) =>
      `grep -F ${quoteShell(` ${portal},`)} <<<"$sessions" | grep -qF ${quoteShell(` ${target}`)}`,
  );
  const allIn = ['sessions=$(iscsiadm -m session)', ...sessions].join(' &&\n');
  const common = { phase: 'storage' as const, hostIds: [server.id] };
  const elementIds = arrays.map(({ id }) => id);
  return [
    {
      ...common,
      place: PLACE.daemon,
      title: 'Start iscsid under the name of this server',
      done: `systemctl is-enabled --quiet iscsid.socket &&
systemctl is-enabled --quiet ${unit} &&
runs_since iscsid /etc/iscsi/initiatorname.iscsi /etc/iscsi/iscsid.conf`,
      // Sessions are kept by the kernel and outlive a restart of the daemon.
      run: `systemctl enable iscsid.socket ${unit}
systemctl restart iscsid`,
      elementIds,
    },
    {
      ...common,
      place: PLACE.portals,
      title: 'See that the portals answer',
      run: portals
        .map(
          ({ portal }) =>
            `timeout 10 bash -c ${quoteShell(`</dev/tcp/${portal.replace(/^\[|\](?=:)/g, '').replace(/:(\d+)$/, '/$1')}`)} ||
  fail ${quoteShell(`the portal ${portal} does not answer: see runbook/01-outside-the-hosts.md`)}`,
        )
        .join('\n'),
      elementIds: portals.map(({ id }) => id),
    },
    {
      ...common,
      place: PLACE.login,
      title: 'Log in to the arrays',
      run: '"$BUNDLE/hosts/$HOST/iscsi-initiator.sh"',
      check: allIn,
      elementIds,
    },
    {
      phase: 'verify',
      place: 0,
      title: 'See that every session is there',
      hostIds: [server.id],
      run: 'iscsiadm -m session',
      check: allIn,
      elementIds,
    },
  ];
}
