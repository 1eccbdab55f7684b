import type { LanguageFn } from 'highlight.js';

/** Files of one record a line: fstab(5), exports(5), hosts(5), lists of checksums. */
export const table: LanguageFn = (hljs) => ({
  name: 'Columns',
  contains: [
    hljs.HASH_COMMENT_MODE,
    hljs.QUOTE_STRING_MODE,
    { scope: 'attr', match: /^[^\s#"]+/ },
    { scope: 'number', match: /(?<![\w.-])\d[\d.:/]*(?![\w-])/ },
  ],
});
