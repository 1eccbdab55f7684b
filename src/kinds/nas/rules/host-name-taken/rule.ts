import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Server } from '../../../common/index.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/host-name-taken',
  title: 'A filer with the host name of another machine',
  severity: 'error',
  remedy: 'Give the filer a host name of its own.',
  sources: [{ title: 'hostname(7)' }],
  appliesTo: [Filer],
  check(filer, { index }) {
    const key = filer.hostName.toLowerCase();
    const others = [...findSharers(filer, index), ...(key === '' ? [] : (serversByName(index).get(key) ?? []))];
    if (others.length === 0) return [];
    return [
      {
        message: `${filer.name} has the host name ${filer.hostName}, as has ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Filer, ({ hostName }) => (hostName === '' ? [] : [hostName.toLowerCase()]));

const serversByName = elementsByKey(Server, ({ hostName }) => [hostName.toLowerCase()]);
