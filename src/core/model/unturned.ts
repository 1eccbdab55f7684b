/**
 * A sentence in which no name turns around what follows it: the signs that override or embed a direction (Unicode
 * Standard Annex 9, 2.1 to 2.4) are left out. Letters of any script keep their own direction.
 */
export function unturned(sentence: string): string {
  return sentence.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
