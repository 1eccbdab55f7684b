import { editsOf } from '../../core/kind/editsOf.ts';
import { actions } from './edits/actions.ts';
import { canvas } from './edits/canvas.ts';
import { connectPair } from './edits/connect.ts';
import { dropMoved } from './edits/dropMoved.ts';
import { dropNew } from './edits/dropNew.ts';
import { palette } from './edits/palette.ts';

/** What may be dropped, connected and done with the elements of this kind. */
export const edits = editsOf({ palette, dropNew, dropMoved, connectPair, actions, canvas });
