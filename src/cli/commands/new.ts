import { printDesign } from '../../core/model/printDesign.ts';
import { gallery } from '../../gallery/index.ts';
import { workbench } from '../../workbench.ts';
import { Misuse, onlyWord, readArguments, textOption } from '../arguments.ts';
import type { Command } from '../command.ts';
import { finish } from '../finish.ts';

export const newDesign: Command = {
  name: 'new',
  usage: 'new TEMPLATE [-o FILE]',
  summary: 'Write the design of a template or of the gallery.',
  run: async (args) => {
    const read = readArguments(args, { output: { type: 'string', short: 'o' } });
    const id = onlyWord(read, 'TEMPLATE');
    const ready = [...workbench.templates, ...gallery];
    const template = ready.find((candidate) => candidate.id === id);
    if (!template) {
      const known = ready.map((candidate) => candidate.id).join(', ');
      throw new Misuse(`There is no template "${id}"; there are ${known}.`);
    }
    return finish(textOption(read, 'output'), printDesign(workbench.startFrom(template)));
  },
};
