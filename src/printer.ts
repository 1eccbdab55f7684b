import { createPrinter } from './core/kind/printer.ts';
import { printing } from './kinds/printing.ts';
import { workbench } from './workbench.ts';

/** Prints the files of all kinds. Command, tests and a worker of the page use it; the page itself never loads it. */
export const printer = createPrinter(workbench, printing);
