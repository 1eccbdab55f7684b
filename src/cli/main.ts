import { Misuse } from './arguments.ts';
import { complain, EXIT } from './command.ts';
import { commands } from './commands.ts';
import { writeOutput } from './files.ts';
import { wrapText } from './wrapText.ts';
import manifest from '../../package.json' with { type: 'json' };

/** Characters of a line of the help. */
const WIDTH = 100;

function help(): string {
  const lines = commands.flatMap(({ usage, summary }) => [
    wrapText(`  quorate ${usage}`, WIDTH, '    '),
    wrapText(`      ${summary}`, WIDTH, '      '),
    '',
  ]);
  return [
    'Quorate draws, judges and generates redundant storage deployments.',
    '',
    ...lines,
    'FILE "-" is standard input; without -o the result goes to standard output.',
    'Exit codes: 0 fine, 1 the design has errors, 2 misuse or unreadable input.',
    '',
  ].join('\n');
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-V') {
    await writeOutput(undefined, `${manifest.version}\n`);
    return EXIT.fine;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await writeOutput(undefined, help());
    return EXIT.fine;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    complain(name === undefined ? 'which command? Try --help.' : `there is no command "${name}". Try --help.`);
    return EXIT.misuse;
  }
  if (args.includes('--help') || args.includes('-h')) {
    await writeOutput(
      undefined,
      `${wrapText(`quorate ${command.usage}`, WIDTH, '  ')}\n\n${wrapText(command.summary, WIDTH)}\n`,
    );
    return EXIT.fine;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(`${error.message}\n${wrapText(`Usage: quorate ${command.usage}`, WIDTH, '  ')}`);
    return EXIT.misuse;
  }
}

process.exitCode = await main(process.argv.slice(2));
