import type { ElementId } from '../model/element.ts';
import type { ConfigLine } from './configFragment.ts';

/**
 * A comment in place of a line whose words the language cannot hold. The reason must not quote the design, so that nothing
 * of it can reach the file. Works where `#` starts a comment.
 */
export function leftOut(reason: string, ...elementIds: ElementId[]): ConfigLine {
  return { text: `# Left out: ${reason}`, elementIds };
}
