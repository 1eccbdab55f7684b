import { putElements } from '../../core/edits/edit.ts';
import type { Draft } from '../../core/imports/draft.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import type { Design } from '../../core/model/design.ts';
import { fail, type Result } from '../../core/result.ts';
import type { NewId } from '../../core/edits/edit.ts';
import { readDot } from '../../platform/readDot.ts';
import { workbench } from '../../workbench.ts';
import { Misuse, readArguments, textOption } from '../arguments.ts';
import { complain, EXIT, type Command } from '../command.ts';
import { countingIds } from '../countingIds.ts';
import { readInput } from '../files.ts';
import { finish } from '../finish.ts';

export const importFiles: Command = {
  name: 'import',
  usage: 'import FILE… [-o FILE]',
  summary: 'Recognise DOT graphs as one design; what was not understood is listed.',
  run: async (args) => {
    const read = readArguments(args, { output: { type: 'string', short: 'o' } });
    if (read.words.length === 0) throw new Misuse('FILE is missing.');
    const newId = countingIds();
    let design: Design | undefined;
    for (const file of read.words) {
      const name = file === '-' ? 'standard input' : file;
      const draft = await readDraft(file, newId);
      if (!draft.ok) {
        complain(draft.error.startsWith(file) ? draft.error : `${name}: ${draft.error}`);
        return EXIT.misuse;
      }
      for (const { place, message } of draft.value.problems) complain(`${name}: ${place}: ${message}`);
      design = design ? putElements(design, draft.value.elements) : workbench.openDraft(draft.value);
    }
    return design ? finish(textOption(read, 'output'), printDesign(design)) : EXIT.misuse;
  },
};

async function readDraft(file: string, newId: NewId): Promise<Result<Draft, string>> {
  const text = await readInput(file);
  if (!text.ok) return fail(text.error);
  if (workbench.load(text.value).ok) return fail('this is a Quorate design already; it needs no import.');
  const graph = await readDot(text.value);
  return graph.ok ? workbench.importDot(graph.value, newId) : graph;
}
