import { parseRulePage, type RulePage } from './core/rules/rulePage.ts';

/** Pages by the path of their file; each is loaded when it is first asked for. */
const PAGES = import.meta.glob<string>('./kinds/*/rules/*/README.md', { query: '?raw', import: 'default' });

/** The page of a rule: what it finds, why that hurts, examples, remedy and sources; undefined if there is no such rule. */
export async function loadRulePage(ruleId: string): Promise<RulePage | undefined> {
  const text = await loadRuleText(ruleId);
  return text === undefined ? undefined : parseRulePage(text);
}

/** The same page as Markdown, as it stands in the file. */
export async function loadRuleText(ruleId: string): Promise<string | undefined> {
  const path = `./kinds/${ruleId.replace('/', '/rules/')}/README.md`;
  return Object.hasOwn(PAGES, path) ? PAGES[path]?.() : undefined;
}
