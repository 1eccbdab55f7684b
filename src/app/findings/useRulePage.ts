import { useEffect, useState } from 'react';
import type { RulePage } from '../../core/rules/rulePage.ts';

/** The page of a rule: undefined while it is loaded, `none` if there is none or it cannot be had. */
export function useRulePage(ruleId: string): RulePage | 'none' | undefined {
  const [loaded, setLoaded] = useState<{ readonly ruleId: string; readonly page: RulePage | 'none' }>();
  useEffect(() => {
    let isWanted = true;
    pageOf(ruleId).then(
      (page) => isWanted && setLoaded({ ruleId, page: page ?? 'none' }),
      () => isWanted && setLoaded({ ruleId, page: 'none' }),
    );
    return () => {
      isWanted = false;
    };
  }, [ruleId]);
  return loaded?.ruleId === ruleId ? loaded.page : undefined;
}

/** The list of all pages is long, and wanted only by those who read one. */
async function pageOf(ruleId: string): Promise<RulePage | undefined> {
  const { loadRulePage } = await import('../../rulePages.ts');
  return loadRulePage(ruleId);
}
