import { printDesign } from '../../core/model/printDesign.ts';
import { workbench } from '../../workbench.ts';
import { Misuse, onlyWord, readArguments, textOption } from '../arguments.ts';
import type { Command } from '../command.ts';
import { finish } from '../finish.ts';

export const newDesign: Command = {
  name: 'new',
  usage: 'new TEMPLATE [-o FILE]',
  summary: 'Write the design of a template.',
  run: async (args) => {
    const read = readArguments(args, { output: { type: 'string', short: 'o' } });
    const id = onlyWord(read, 'TEMPLATE');
    const design = workbench.fromTemplate(id);
    if (!design) {
      const known = workbench.templates.map((template) => template.id).join(', ');
      throw new Misuse(`There is no template "${id}"; there are ${known}.`);
    }
    return finish(textOption(read, 'output'), printDesign(design));
  },
};
