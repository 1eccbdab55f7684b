import type { LanguageFn } from 'highlight.js';

/** Files of named sections in braces: drbd.conf(5), corosync.conf(5), multipath.conf(5), lvm.conf(5), Graphviz. */
export const sections: LanguageFn = (hljs) => ({
  name: 'Sections in braces',
  contains: [
    hljs.HASH_COMMENT_MODE,
    hljs.QUOTE_STRING_MODE,
    { scope: 'section', match: /^[ \t]*[\w.-]+(?=[^\n{};=]*\{)/ },
    { scope: 'attr', match: /^[ \t]*[\w./-]+(?=[ \t]*[:=]|[ \t]+[^\s{-])/ },
    { scope: 'literal', match: /\b(?:yes|no|on|off|true|false)\b/ },
    { scope: 'number', match: /\b\d[\d.:]*(?:[kKMGTsm]\b|\b)/ },
  ],
});
