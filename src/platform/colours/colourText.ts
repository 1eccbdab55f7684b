import bash from 'highlight.js/lib/languages/bash';
import ini from 'highlight.js/lib/languages/ini';
import json from 'highlight.js/lib/languages/json';
import markdown from 'highlight.js/lib/languages/markdown';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import { COLOURS, type Colour, type ColourQuestion, type ColourRuns } from './colourMessages.ts';
import { sections } from './sections.ts';
import { table } from './table.ts';

const lowlight = createLowlight({ bash, ini, json, markdown, sections, table, xml, yaml });

/** The colour of each scope of highlight.js that is not plain. */
const SCOPES: ReadonlyMap<string, Colour> = new Map(
  (
    [
      ['comment', ['comment', 'quote', 'meta', 'doctag']],
      ['word', ['keyword', 'built_in', 'name', 'section', 'title']],
      ['name', ['attr', 'attribute', 'property', 'bullet', 'symbol', 'type']],
      ['text', ['string', 'regexp', 'code', 'link', 'char']],
      ['number', ['number', 'literal']],
      ['variable', ['variable', 'template-variable', 'subst', 'params']],
    ] as const
  ).flatMap(([colour, scopes]) => scopes.map((scope) => [`hljs-${scope}`, colour] as const)),
);

type Tree = ReturnType<typeof lowlight.highlight>;
type Node = Tree['children'][number];

/** Tells what the stretches of a text are. The inner one of two that lie in each other counts. */
export function colourText({ language, text }: ColourQuestion): ColourRuns {
  const runs: number[] = [];
  let at = 0;
  const add = (length: number, colour: number): void => {
    const isNext = runs.at(-2) === at && runs.at(-1) === colour;
    if (isNext) runs[runs.length - 2] = at + length;
    else if (colour !== 0 && length > 0) runs.push(at, at + length, colour);
    at += length;
  };
  const walk = (nodes: readonly Node[], colour: number): void => {
    for (const node of nodes) {
      if (node.type === 'text') add(node.value.length, colour);
      else if (node.type === 'element') walk(node.children, colourOf(node.properties['className']) ?? colour);
    }
  };
  walk(lowlight.highlight(language, text).children, 0);
  return Uint32Array.from(runs);
}

function colourOf(classNames: unknown): number | undefined {
  if (!Array.isArray(classNames)) return undefined;
  const colour = classNames.map((name) => SCOPES.get(String(name))).find((found) => found !== undefined);
  return colour === undefined ? undefined : COLOURS.indexOf(colour);
}
