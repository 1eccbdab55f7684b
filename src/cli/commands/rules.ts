import { describeRules, listRules } from '../../core/rules/printRules.ts';
import { workbench } from '../../workbench.ts';
import { choose, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { finish } from '../finish.ts';

export const rules: Command = {
  name: 'rules',
  usage: 'rules [--format text|json]',
  summary: 'List all rules: id, severity, what is wrong.',
  run: async (args) => {
    const read = readArguments(args, { format: { type: 'string' } });
    const isJson = choose(read, 'format', ['text', 'json']) === 'json';
    return finish(undefined, isJson ? describeRules(workbench.rules) : listRules(workbench.rules));
  },
};
