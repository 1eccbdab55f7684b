import { isBlocking } from '../../core/rules/judge.ts';
import { findingsAsJson, findingsAsSarif, findingsAsText } from '../../core/rules/printFindings.ts';
import { workbench } from '../../workbench.ts';
import { choose, onlyWord, readArguments } from '../arguments.ts';
import { EXIT, type Command } from '../command.ts';
import { finish } from '../finish.ts';
import { openDesign } from '../openDesign.ts';

export const check: Command = {
  name: 'check',
  usage: 'check FILE [--format text|json|sarif]',
  summary: 'Say what is wrong with a design and how to mend it.',
  run: async (args) => {
    const read = readArguments(args, { format: { type: 'string' } });
    const format = choose(read, 'format', ['text', 'json', 'sarif']);
    const fileName = onlyWord(read, 'FILE');
    const design = await openDesign(fileName);
    if (!design) return EXIT.misuse;
    const { findings } = workbench.analyse(design);
    const report = { fileName, rules: workbench.rules, design };
    const print = {
      text: () => findingsAsText(findings, report),
      json: () => findingsAsJson(findings),
      sarif: () => findingsAsSarif(findings, report),
    };
    const written = await finish(undefined, print[format]());
    return written === EXIT.fine && findings.some(isBlocking) ? EXIT.errors : written;
  },
};
