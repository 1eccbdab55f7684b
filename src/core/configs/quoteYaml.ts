/**
 * One text as a double-quoted scalar of YAML 1.2 (chapter 7.3.1), which is a string of JSON in which also the other line
 * breaks and all that YAML counts as unprintable are escaped.
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
