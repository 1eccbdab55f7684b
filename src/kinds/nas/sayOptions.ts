const MOST_SHOWN = 3;

/** Mount options for a message or a label, the first few of many: "soft" and "timeo=600". */
export function sayOptions(options: readonly string[]): string {
  return options
    .slice(0, MOST_SHOWN)
    .map((option) => JSON.stringify(option))
    .join(' and ');
}
