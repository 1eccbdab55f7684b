import { defineRule } from '../../../../core/rules/rule.ts';
import { servicesOn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/user-ids-differ',
  title: 'One service with two owners of its files',
  severity: 'error',
  remedy: 'Give the user of the service the same number on all servers.',
  sources: [{ title: 'exports(5), user ID mapping' }, { title: 'nfs(5), security considerations' }],
  appliesTo: [Export],
  check(element, { index }) {
    if ((element.security ?? 'sys') !== 'sys') return [];
    const telling = servicesOn(element, index).filter(({ userId }) => userId !== undefined);
    return [...new Set(telling.map(({ role }) => role))].flatMap((role) => {
      const services = telling.filter((service) => service.role === role);
      const numbers = new Set(services.map(({ userId }) => userId));
      if (numbers.size < 2) return [];
      const said = services.map(({ name, userId }) => `${name} as ${userId}`).toSorted();
      return [
        {
          message: `Services of one kind write to ${element.name} as different users: ${said.slice(0, MOST_SAID).join(', ')}.`,
          related: services.map(({ id }) => id),
        },
      ];
    });
  },
});

const MOST_SAID = 4;
