import { parseArgs } from 'node:util';

/** Options that a command knows: with a value, or as a switch. */
export type OptionSpec = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

/** Words of a command line, sorted. */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Misuse of the command: the message is for the user, the exit code is 2. */
export class Misuse extends Error {}

/** Sorts the arguments of a command; unknown options and missing values throw Misuse. `-` alone is a word. */
export function readArguments(args: readonly string[], options: OptionSpec): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { words: positionals, options: values as Arguments['options'] };
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

/** An option that must be one of a few words; absent, it is the first of them. */
export function choose<const W extends string>(args: Arguments, option: string, words: readonly [W, ...W[]]): W {
  const value = args.options[option];
  if (value === undefined) return words[0];
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Misuse(`--${option} is one of ${words.join(', ')}, not "${String(value)}".`);
  return found;
}

/** Exactly one word, which the usage calls `name`. */
export function onlyWord(args: Arguments, name: string): string {
  const [word, ...more] = args.words;
  if (word === undefined) throw new Misuse(`${name} is missing.`);
  if (more.length > 0) throw new Misuse(`There is one ${name}, not ${args.words.length}.`);
  return word;
}

/** The value of a text option, if it was given. */
export function textOption(args: Arguments, option: string): string | undefined {
  const value = args.options[option];
  return typeof value === 'string' ? value : undefined;
}
