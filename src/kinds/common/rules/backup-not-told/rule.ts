import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../elements.ts';
import { keptData } from '../../keptData.ts';

export const rule = defineRule({
  id: 'common/backup-not-told',
  title: 'Data of which no backup is told',
  severity: 'info',
  remedy: 'Tell in one of its mounts where the backup is, or that there is none.',
  sources: [
    {
      title: 'Cyrus IMAP, storage considerations',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: 'all',
  check(element, { index }) {
    const services = keptData(index).get(element.id)?.services;
    if (!services || index.by(Mount, 'sourceId', element.id).some(({ backup }) => backup !== undefined)) return [];
    return [
      { message: `${element.name} keeps the data of ${sayNames(services)}, and nothing tells where its backup is.` },
    ];
  },
});
