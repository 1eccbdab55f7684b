import { copyText } from '../../platform/clipboard.ts';
import { openText } from '../exchange/openText.ts';
import { say } from '../store/store.ts';
import { copySelected, sayCopied } from './copies.ts';
import { cutSelected } from './deleteSelected.ts';

/** Puts what is selected into the clipboard, for menus; keys come through the browser's own events. */
export async function putAway(word: 'copied' | 'cut'): Promise<void> {
  const text = copySelected();
  if (text === undefined) return say('Select something first.', 'bad');
  if (!(await copyText(text))) return say('The browser does not let this page write into the clipboard.', 'bad');
  if (word === 'cut') cutSelected();
  else sayCopied('copied');
}

/** Takes what the clipboard holds, for menus; the browser may ask the user first. */
export async function pasteFromClipboard(): Promise<void> {
  let text: string;
  try {
    text = await navigator.clipboard.readText();
  } catch {
    return say('The browser does not let this page read the clipboard. Press Ctrl+V instead.', 'bad');
  }
  if (text.trim() === '') return say('There is no text in the clipboard.', 'bad');
  await openText(text, 'the clipboard');
}
