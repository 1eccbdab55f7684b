import { loadRuleText } from '../../rulePages.ts';
import { workbench } from '../../workbench.ts';
import { onlyWord, readArguments } from '../arguments.ts';
import { complain, EXIT, type Command } from '../command.ts';
import { finish } from '../finish.ts';

/** How many rules are offered when there is none of the name. */
const MOST_OFFERS = 8;
/** So many letters of a word count, so that a slip of the pen behind them does no harm. */
const BEGINNING = 4;

export const explain: Command = {
  name: 'explain',
  usage: 'explain RULE',
  summary: 'Print the page of a rule: what, why it hurts, examples, remedy, sources.',
  run: async (args) => {
    const ruleId = onlyWord(readArguments(args, {}), 'RULE');
    const page = await loadRuleText(ruleId);
    if (page !== undefined) return finish(undefined, page);
    complain(`there is no rule "${ruleId}". ${offer(ruleId)}`);
    return EXIT.misuse;
  },
};

/** The rules that share most beginnings of words with what was typed. */
function offer(wanted: string): string {
  const words = wanted
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.slice(0, BEGINNING));
  const likeness = (id: string): number => words.filter((word) => word !== '' && id.includes(word)).length;
  const ids = workbench.rules.map(({ id }) => id);
  const best = Math.max(...ids.map(likeness));
  const near = best === 0 ? [] : ids.filter((id) => likeness(id) === best).slice(0, MOST_OFFERS);
  return near.length === 0 ? '"quorate rules" lists them.' : `Near it are: ${near.join(', ')}.`;
}
