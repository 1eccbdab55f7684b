/** What is said after a step with a label such as "Set r0 to protocol C": the same as done, not as a command. */
export function sayDone(label: string): string {
  return `Done: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`;
}
