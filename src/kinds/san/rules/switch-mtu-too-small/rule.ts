import { defineRule } from '../../../../core/rules/rule.ts';
import { SanPath } from '../../elements.ts';
import { pathFrames, sayFrames } from '../pathFrames.ts';

export const rule = defineRule({
  id: 'san/switch-mtu-too-small',
  title: 'A switch that passes less than both ends send',
  severity: 'warning',
  remedy: 'Let the switch pass the frames that servers and portals send, or set their MTU to what it passes.',
  sources: [
    { title: 'ip-link(8), mtu' },
    { title: 'RFC 8899, black holes of path MTU', url: 'https://www.rfc-editor.org/rfc/rfc8899' },
  ],
  appliesTo: [SanPath],
  check(path, { index }) {
    const frames = pathFrames(path, index);
    if (!frames?.isHeldBack) return [];
    const parts = [...frames.ends, ...(frames.between ? [frames.between] : [])];
    return [
      {
        message: `Large frames on ${path.name} are dropped on the way: ${sayFrames(frames)}.`,
        related: parts.map(({ part }) => part.id),
      },
    ];
  },
});
