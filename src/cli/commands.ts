import type { Command } from './command.ts';
import { bundle } from './commands/bundle.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { importFiles } from './commands/import.ts';
import { newDesign } from './commands/new.ts';
import { render } from './commands/render.ts';
import { rules } from './commands/rules.ts';
import { templates } from './commands/templates.ts';

/** All commands, in the order of the help text. */
export const commands: readonly Command[] = [templates, newDesign, render, check, rules, explain, bundle, importFiles];
