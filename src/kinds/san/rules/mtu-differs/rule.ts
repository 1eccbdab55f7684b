import { defineRule } from '../../../../core/rules/rule.ts';
import { SanPath } from '../../elements.ts';
import { pathFrames, sayFrames } from '../pathFrames.ts';

export const rule = defineRule({
  id: 'san/mtu-differs',
  title: 'A path with two MTUs',
  severity: 'info',
  remedy: 'Set one MTU on servers and portals, and at least that on the switches.',
  sources: [
    { title: 'ip-link(8), mtu' },
    { title: 'RFC 9293, 3.7.1: Maximum Segment Size', url: 'https://www.rfc-editor.org/rfc/rfc9293#section-3.7.1' },
  ],
  appliesTo: [SanPath],
  check(path, { index }) {
    const frames = pathFrames(path, index);
    if (!frames?.isUneven || frames.isHeldBack) return [];
    return [
      {
        message: `Frames on ${path.name} may be ${sayFrames(frames)}.`,
        related: [...frames.ends, ...(frames.between ? [frames.between] : [])].map(({ part }) => part.id),
      },
    ];
  },
});
