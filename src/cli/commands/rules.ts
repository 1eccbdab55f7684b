import { describeRules, listRules } from '../../core/rules/printRules.ts';
import { workbench } from '../../workbench.ts';
import { choose, readArguments } from '../arguments.ts';
import { complain, EXIT, type Command } from '../command.ts';
import { finish } from '../finish.ts';

export const rules: Command = {
  name: 'rules',
  usage: 'rules [WORD...] [--format text|json]',
  summary: 'List the rules, or those with all the words in id, severity, title or remedy: id, severity, what is wrong.',
  run: async (args) => {
    const read = readArguments(args, { format: { type: 'string' } });
    const isJson = choose(read, 'format', ['text', 'json']) === 'json';
    const words = read.words.map((word) => word.toLowerCase());
    const found = workbench.rules.filter(({ id, severity, title, remedy }) => {
      const text = [id, severity, title, remedy].join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    });
    if (found.length === 0) {
      complain(`no rule has the words "${read.words.join(' ')}"; "quorate rules" lists all.`);
      return EXIT.misuse;
    }
    return finish(undefined, isJson ? describeRules(found) : listRules(found));
  },
};
