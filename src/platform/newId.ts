import type { NewId } from '../core/edits/edit.ts';

/** Makes ids such as `disk-7f3a9c21`; random, so that designs of several people can be merged. */
export const newId: NewId = (type) => {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return `${type}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
