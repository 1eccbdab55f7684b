/** Where the focus was: what had it, and the parts of the page around that, from the smallest to the largest. */
export interface FocusPlace {
  readonly element: Element | null;
  readonly around: readonly Element[];
}

/** Parts of the page that may take over the focus of something inside them. */
const PARTS = '[role="tree"], [role="toolbar"], [role="application"], [role="tabpanel"], li, ul, section, main';
/** No text boxes: the next key is meant for the page, as the last one was. */
const TAKES_FOCUS = '[tabindex="0"]:not(input, textarea), button:not(:disabled, [tabindex="-1"]), a[href]';

/** Notes where the focus is. An entry of a menu goes away with the menu, so the button that has opened it counts. */
export function focusPlace(element: Element | null = document.activeElement): FocusPlace {
  const menu = element?.closest('[role="menu"]');
  const opener = document.getElementById(menu?.getAttribute('aria-labelledby') ?? '');
  const from = opener ?? element;
  return { element: from, around: partsAround(from) };
}

/** Gives the focus back to what had it or, where that has gone, to the nearest part around it that is left. */
export function returnFocus({ element, around }: FocusPlace): void {
  if (element === null || element === document.body) return;
  const isLeft = element.isConnected && element.checkVisibility();
  if (isLeft && (element instanceof HTMLElement || element instanceof SVGElement)) element.focus();
  if (document.activeElement === element) return;
  [...around, document.querySelector('main')].map(focusableIn).find(Boolean)?.focus();
}

function partsAround(element: Element | null): Element[] {
  const parts: Element[] = [];
  let part = element?.closest(PARTS) ?? null;
  while (part) {
    parts.push(part);
    part = part.parentElement?.closest(PARTS) ?? null;
  }
  return parts;
}

function focusableIn(part: Element | null): HTMLElement | undefined {
  if (!part?.isConnected) return undefined;
  const inside = part.querySelectorAll<HTMLElement>(TAKES_FOCUS);
  const self = part instanceof HTMLElement && part.matches(TAKES_FOCUS) ? [part] : [];
  return [...self, ...inside].find((element) => element.checkVisibility());
}
