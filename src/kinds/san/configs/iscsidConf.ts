import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import type { SanClient } from './sanClients.ts';

/**
 * /etc/iscsi/iscsid.conf of a server behind multipath: a dead session is noticed by NOPs after 10 s and gives its I/O back
 * at once, because another path takes it (open-iscsi README, 8.1). The CHAP secret is made on site.
 */
export function iscsidConf({ server, initiators }: SanClient): readonly ConfigLine[] {
  const lines = [
    'iscsid.startup = /bin/systemctl start iscsid.socket',
    'node.startup = automatic',
    'node.leading_login = No',
    'node.session.timeo.replacement_timeout = 15',
    'node.conn[0].timeo.login_timeout = 15',
    'node.conn[0].timeo.noop_out_interval = 5',
    'node.conn[0].timeo.noop_out_timeout = 5',
    'node.session.initial_login_retry_max = 8',
    'node.session.auth.authmethod = CHAP',
    'node.session.auth.username = kolab',
    'node.session.auth.password = CHANGE_ME_CHAP_SECRET',
  ];
  const elementIds = [server.id, ...initiators.map((initiator) => initiator.id)];
  return lines.map((text) => ({ text, elementIds }));
}
