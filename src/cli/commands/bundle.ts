import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundleEntry } from '../../core/configs/bundleEntry.ts';
import { zipBundle } from '../../core/configs/zipBundle.ts';
import type { BundleRefusal } from '../../core/configs/printBundle.ts';
import type { Design } from '../../core/model/design.ts';
import { slugOf } from '../../core/model/slug.ts';
import { fail, succeed, type Result } from '../../core/result.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { Misuse, onlyWord, readArguments, textOption } from '../arguments.ts';
import { complain, EXIT, type Command } from '../command.ts';
import { reasonOf } from '../files.ts';
import { finish } from '../finish.ts';
import { openDesign } from '../openDesign.ts';
import { drawSvg, figureOf } from './render.ts';

const FIGURE = { style: 'docs', theme: 'light' } as const;

export const bundle: Command = {
  name: 'bundle',
  usage: 'bundle FILE -o FOLDER|FILE.zip',
  summary: 'Write the configuration of all hosts ("-": a zip). Errors in the design block it.',
  run: async (args) => {
    const read = readArguments(args, { output: { type: 'string', short: 'o' } });
    const output = textOption(read, 'output');
    if (output === undefined) throw new Misuse('-o FOLDER, -o FILE.zip or -o - is missing.');
    const opened = await openDesign(onlyWord(read, 'FILE'));
    if (!opened) return EXIT.misuse;
    const { design } = opened;
    const blocking = workbench.analyse(design).findings.filter(isBlocking);
    if (blocking.length > 0) {
      for (const finding of blocking) complain(`${finding.ruleId}: ${finding.message} ${finding.remedy}`);
      complain('The design has errors, so that no bundle was written.');
      return EXIT.errors;
    }
    const entries = await bundleOf(design);
    if (!entries.ok) {
      complain(entries.error);
      return EXIT.misuse;
    }
    if (output === '-' || output.endsWith('.zip'))
      return finish(output, zipBundle(slugOf(design.title), entries.value));
    const written = await writeFolder(output, entries.value);
    if (written.ok) return EXIT.fine;
    complain(written.error);
    return EXIT.misuse;
  },
};

async function bundleOf(design: Design): Promise<Result<readonly BundleEntry[], string>> {
  const svg = await drawSvg(figureOf(design), FIGURE);
  if (!svg.ok) return svg;
  const made = printer.bundle(workbench.analyse(design), { figure: FIGURE, pictures: { svg: svg.value } });
  return made.ok ? succeed(made.value.entries) : fail(sayRefusal(made.error, design));
}

function sayRefusal({ message, elementId }: BundleRefusal, design: Design): string {
  const name = elementId === undefined ? undefined : design.elements[elementId]?.name;
  return name === undefined ? message : `${name}: ${message}`;
}

/** Writes into a new or empty folder only: files of an older bundle among the new ones would be deployed with them. */
async function writeFolder(folder: string, entries: readonly BundleEntry[]): Promise<Result<void, string>> {
  try {
    await mkdir(folder).catch(async (error: unknown) => {
      if (!(await stat(folder)).isDirectory()) throw error;
    });
    if ((await readdir(folder)).length > 0) return fail(`${folder}: the folder is not empty.`);
    for (const { path, content, executable } of entries) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      if (executable) await chmod(file, 0o755);
    }
    return succeed(undefined);
  } catch (error) {
    return fail(`${folder}: ${reasonOf(error)}`);
  }
}
