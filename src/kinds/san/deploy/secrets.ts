import type { Secret } from '../../../core/deploy/deployment.ts';
import { CHAP_SECRET, CHAP_SECRET_OF_ARRAY } from '../configs/iscsidConf.ts';
import type { SanClient } from '../configs/sanClients.ts';

/** As long as all initiators and targets take it; RFC 7143, 12.1.4, wants at least 12 bytes. */
const CHAP_LETTERS = 16;

/** The CHAP secrets of both directions, which differ (RFC 7143, 9.2.1). Arrays have to be told the same. */
export function secrets(clients: readonly SanClient[]): readonly Secret[] {
  const asks = (kind: 'chap' | 'mutual-chap') =>
    clients.filter(({ arrays }) =>
      arrays.some(
        ({ transport, authentication }) =>
          transport === 'iscsi' && authentication !== 'none' && (kind === 'chap' || authentication === kind),
      ),
    );
  const secret = (name: string, title: string, users: readonly SanClient[], otherSide: string): Secret[] =>
    users.length === 0
      ? []
      : [
          {
            name,
            title,
            hostIds: users.map(({ server }) => server.id),
            origin: { type: 'word', letters: CHAP_LETTERS },
            otherSide,
            elementIds: [...new Set(users.flatMap(({ arrays }) => arrays.map(({ id }) => id)))],
          },
        ];
  return [
    ...secret(
      CHAP_SECRET,
      'what servers prove themselves by to the arrays (CHAP)',
      asks('chap'),
      'each array knows the user `kolab` by it, see `runbook/01-outside-the-hosts.md`',
    ),
    ...secret(
      CHAP_SECRET_OF_ARRAY,
      'what the arrays prove themselves by to servers (CHAP)',
      asks('mutual-chap'),
      'each array proves itself by it as `array`, see `runbook/01-outside-the-hosts.md`',
    ),
  ];
}
