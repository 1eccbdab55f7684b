import { waiverKey } from '../model/design.ts';
import type { ElementId } from '../model/element.ts';
import type { Edit } from './edit.ts';

interface Complaint {
  readonly ruleId: string;
  readonly elementId: ElementId;
}

/** Accepts one complaint for a reason; the reason must not be empty. */
export function waiveFinding({ ruleId, elementId }: Complaint, reason: string): Edit {
  return (design) => ({
    ...design,
    waivers: { ...design.waivers, [waiverKey(ruleId, elementId)]: { ruleId, elementId, reason } },
  });
}

/** Takes a waiver back; a complaint without one leaves the design as it is. */
export function unwaiveFinding({ ruleId, elementId }: Complaint): Edit {
  const key = waiverKey(ruleId, elementId);
  return (design) =>
    Object.hasOwn(design.waivers, key)
      ? { ...design, waivers: Object.fromEntries(Object.entries(design.waivers).filter(([other]) => other !== key)) }
      : design;
}
