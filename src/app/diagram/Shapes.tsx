import type { Shape } from '../../core/drawing/drawing.ts';

/** Shapes of the drawing as SVG elements; their attributes are presentation attributes, never markup. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes.map((shape, at) => <OneShape key={`${shape.tag} ${at}`} shape={shape} />);
}

function OneShape({ shape }: { readonly shape: Shape }) {
  switch (shape.tag) {
    case 'text': {
      const { tag: _tag, text, ...attributes } = shape;
      return <text {...attributes}>{text}</text>;
    }
    case 'rect': {
      const { tag: _tag, ...attributes } = shape;
      return <rect {...attributes} />;
    }
    case 'ellipse': {
      const { tag: _tag, ...attributes } = shape;
      return <ellipse {...attributes} />;
    }
    case 'path': {
      const { tag: _tag, ...attributes } = shape;
      return <path {...attributes} />;
    }
    case 'polygon': {
      const { tag: _tag, ...attributes } = shape;
      return <polygon {...attributes} />;
    }
  }
}
