import { editsOf } from '../../core/kind/editsOf.ts';
import { actions } from './edits/actions.ts';
import { canvas } from './edits/canvas.ts';
import { connectPair, dropMoved, dropNew } from './edits/drop.ts';
import { palette } from './edits/palette.ts';
import { settle } from './edits/settle.ts';

/** What may be dropped, connected and done with the elements of this kind. */
export const edits = editsOf({ palette, dropNew, dropMoved, connectPair, actions, settle, canvas });
