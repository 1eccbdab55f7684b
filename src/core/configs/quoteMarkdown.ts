/** Makes text stand for itself on one line of Markdown (CommonMark 2.4). */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
