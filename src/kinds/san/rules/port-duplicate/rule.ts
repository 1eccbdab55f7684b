import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Address } from '../../../common/index.ts';
import { SanController } from '../../elements.ts';
import { isWildcardPortal } from '../isWildcardPortal.ts';
import { isWwpn } from '../isWwpn.ts';

export const rule = defineRule({
  id: 'san/port-duplicate',
  title: 'Two controllers with one port',
  severity: 'error',
  remedy: 'Write the own address or WWPN of each controller port.',
  sources: [
    { title: 'iscsiadm(8), portals' },
    { title: 'RFC 5227, address conflicts', url: 'https://www.rfc-editor.org/rfc/rfc5227' },
  ],
  appliesTo: [SanController],
  check(controller, { index }) {
    const rivals = [
      ...findSharers(controller, index),
      ...keysOf(controller).flatMap((key) => serversAt(index).get(key) ?? []),
    ];
    if (rivals.length === 0) return [];
    const named = rivals.slice(0, 5);
    return [
      {
        message: `${sayPlaced(controller, index)} has the port ${controller.port}, and so has ${named
          .map((rival) => sayPlaced(rival, index))
          .sort()
          .join(', ')}.`,
        related: named.map(({ id }) => id),
      },
    ];
  },
});

const keysOf = ({ port }: SanController): string[] => {
  const key = port.toLowerCase().replace(/:3260$/, '');
  if (port === '' || isWildcardPortal(port)) return [];
  return [isWwpn(port) ? key.replace(/^0x|:/g, '') : key];
};

const findSharers = sharing(SanController, keysOf);

const serversAt = elementsByKey(Address, ({ ip }) => (ip === '' ? [] : [ip.toLowerCase()]));
