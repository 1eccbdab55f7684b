import type { Design } from '../../core/model/design.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import { mendDesign } from '../../core/rules/mendDesign.ts';
import { findingsAsJson, findingsAsSarif, findingsAsText } from '../../core/rules/printFindings.ts';
import type { Finding } from '../../core/rules/rule.ts';
import { workbench } from '../../workbench.ts';
import { choose, Misuse, onlyWord, readArguments, textOption } from '../arguments.ts';
import { EXIT, type Command } from '../command.ts';
import { countingIds } from '../countingIds.ts';
import { finish } from '../finish.ts';
import { openDesign, type OpenedDesign } from '../openDesign.ts';

const judge = (design: Design): readonly Finding[] => workbench.analyse(design).findings;

export const check: Command = {
  name: 'check',
  usage: 'check FILE [--format text|json|sarif] [--fix [--dry-run] [-o FILE]]',
  summary:
    'Say what is wrong with a design and how to mend it; --fix mends what can be mended safely, --dry-run tells what would be left.',
  run: async (args) => {
    const read = readArguments(args, {
      format: { type: 'string' },
      fix: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    });
    const format = choose(read, 'format', ['text', 'json', 'sarif']);
    const fileName = onlyWord(read, 'FILE');
    if (read.options['dry-run'] === true && read.options['fix'] !== true) throw new Misuse('--dry-run needs --fix.');
    const target = targetOf(fileName, read.options['fix'] === true, textOption(read, 'output'));
    const opened = await openDesign(fileName);
    if (!opened) return EXIT.misuse;
    const isTrial = read.options['dry-run'] === true;
    const { design, text } = target === undefined ? opened : mend(opened, isTrial);
    const isBlocked = judge(isTrial ? opened.design : design).some(isBlocking);
    const written = target === undefined || isTrial ? EXIT.fine : await finish(target, text);
    if (written !== EXIT.fine) return written;
    const findings = judge(design);
    const report = { fileName: target ?? fileName, rules: workbench.rules, design, text };
    const print = {
      text: () => findingsAsText(findings, isTrial ? { fileName: `${fileName} would then have` } : report),
      json: () => findingsAsJson(findings),
      sarif: () => findingsAsSarif(findings, report),
    };
    const said = await finish(undefined, print[format]());
    return said === EXIT.fine && isBlocked ? EXIT.errors : said;
  },
};

/** Where the mended design goes; undefined if nothing is to be mended. */
function targetOf(fileName: string, isFix: boolean, output: string | undefined): string | undefined {
  if (!isFix && output !== undefined) throw new Misuse('-o says where the mended design goes; it needs --fix.');
  if (!isFix) return undefined;
  const target = output ?? fileName;
  if (target === '-') throw new Misuse('The findings go to standard output; name a file for the mended design by -o.');
  return target;
}

/** Mends errors and warnings; tells on standard error what was, or would be, changed. Advice is left to the author. */
function mend({ design }: OpenedDesign, isTrial: boolean): OpenedDesign {
  const mending = mendDesign(design, {
    judge,
    newId: countingIds(design.elements),
    wants: ({ severity }) => severity !== 'info',
  });
  for (const { ruleId, fix } of mending.done) {
    process.stderr.write(`${isTrial ? 'would mend' : 'mended'} ${ruleId}: ${fix.label.replace(/\p{Cc}+/gu, ' ')}.\n`);
  }
  if (mending.done.length === 0) process.stderr.write('Nothing was found that can be mended safely.\n');
  return { design: mending.design, text: printDesign(mending.design) };
}
