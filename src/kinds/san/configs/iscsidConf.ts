import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { SanArray } from '../elements.ts';
import { sessionTimes } from '../pathSettings.ts';
import type { SanClient } from './sanClients.ts';

/** Names of the secrets by which servers prove themselves to arrays, and arrays to servers. */
export const CHAP_SECRET = 'CHAP_SECRET';
export const CHAP_SECRET_OF_ARRAY = 'CHAP_SECRET_OF_ARRAY';

/** What one portal's record is set to, by the names of iscsiadm(8). */
export type SessionSettings = Readonly<Record<string, string | number>>;

/** The settings of the sessions to one array; how long a dead one keeps its I/O, and how it logs in. */
export function sessionSettings(array: SanArray): SessionSettings {
  const { noopInterval, noopTimeout, replacementTimeout } = sessionTimes(array);
  return {
    'node.startup': array.startup ?? 'automatic',
    'node.session.timeo.replacement_timeout': replacementTimeout,
    'node.conn[0].timeo.noop_out_interval': noopInterval,
    'node.conn[0].timeo.noop_out_timeout': noopTimeout,
    'node.session.auth.authmethod': array.authentication === 'none' ? 'None' : 'CHAP',
  };
}

/**
 * /etc/iscsi/iscsid.conf of a server: what new records begin with; the script of the server sets each array's own values. By
 * itself a dead session is noticed by NOPs after 10 s (open-iscsi README, 8.1). Secrets are filled in on site.
 */
export function iscsidConf({ server, initiators, arrays }: SanClient): readonly ConfigLine[] {
  const iscsi = arrays.filter(({ transport }) => transport === 'iscsi');
  const settings = iscsi.map(sessionSettings);
  const merged: SessionSettings = Object.assign({}, ...settings.toReversed());
  const usesChap = iscsi.some(({ authentication }) => authentication !== 'none');
  const isMutual = iscsi.some(({ authentication }) => authentication === 'mutual-chap');
  const lines = [
    'iscsid.startup = /bin/systemctl start iscsid.socket',
    'node.leading_login = No',
    'node.conn[0].timeo.login_timeout = 15',
    'node.session.initial_login_retry_max = 8',
    ...Object.entries(merged).map(([name, value]) => `${name} = ${value}`),
    ...(usesChap
      ? ['node.session.auth.username = kolab', `node.session.auth.password = CHANGE_ME_${CHAP_SECRET}`]
      : []),
    ...(isMutual
      ? ['node.session.auth.username_in = array', `node.session.auth.password_in = CHANGE_ME_${CHAP_SECRET_OF_ARRAY}`]
      : []),
  ];
  const elementIds = [server.id, ...initiators.map(({ id }) => id), ...iscsi.map(({ id }) => id)];
  return lines.map((text) => ({ text, elementIds }));
}
