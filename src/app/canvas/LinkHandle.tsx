import { Handle, Position } from '@xyflow/react';
import type { ElementId } from '../../core/model/element.ts';
import { armLink } from './linking.ts';

/** The point at the right border from which links are drawn; a click arms it, and the next click on a box links. */
export function LinkHandle({ id }: { readonly id: ElementId }) {
  return (
    <Handle
      id="link"
      type="source"
      position={Position.Right}
      title="Drag to link, or click and then click the other end"
      onClick={(event) => {
        event.stopPropagation();
        armLink(id);
      }}
      className="link-handle"
    />
  );
}
