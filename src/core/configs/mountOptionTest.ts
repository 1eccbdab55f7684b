/** The mount options of one filesystem, as words with blanks between them. */
export interface MountOptionWords {
  readonly plain: string;
  readonly withValue: string;
}

/** Makes a test for options that a mount takes; mount(8) takes `x-…` and `comment=…` of any filesystem and drops them. */
export function mountOptionTest({ plain, withValue }: MountOptionWords): (option: string) => boolean {
  const [plainWords, valueWords] = [wordsOf(plain), wordsOf(withValue)];
  return (option) => {
    if (option.startsWith('x-') || option.startsWith('comment=')) return true;
    const at = option.indexOf('=');
    return at < 0 ? plainWords.has(option) : valueWords.has(option.slice(0, at));
  };
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
