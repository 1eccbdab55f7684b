import { gallery } from '../../gallery/index.ts';
import { workbench } from '../../workbench.ts';
import { readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { finish } from '../finish.ts';

export const templates: Command = {
  name: 'templates',
  usage: 'templates',
  summary: 'List the templates, then the gallery, one id a line.',
  run: async (args) => {
    readArguments(args, {});
    return finish(undefined, [...workbench.templates, ...gallery].map((template) => `${template.id}\n`).join(''));
  },
};
