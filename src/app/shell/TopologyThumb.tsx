import type { ReactNode } from 'react';

type State = 'writable' | 'standby';

/** A small schematic of a template, drawn by hand so that the start page needs no layout. */
export function TopologyThumb({ templateId }: { readonly templateId: string }) {
  const sketch = Object.hasOwn(SKETCHES, templateId) ? SKETCHES[templateId] : undefined;
  return (
    <svg viewBox="0 0 160 90" aria-hidden="true" className="block w-full">
      {sketch ?? <Server x={60} y={20} active />}
    </svg>
  );
}

const SKETCHES: Readonly<Record<string, ReactNode>> = {
  'drbd-single-primary': (
    <>
      <Server x={18} y={15} active />
      <Server x={102} y={15} />
      <Disk x={38} y={45} state="writable" />
      <Disk x={122} y={45} state="standby" />
      <Arrow from={[56, 46]} to={[104, 46]} />
    </>
  ),
  'drbd-cross-link': (
    <>
      <Server x={18} y={10} active tall />
      <Server x={102} y={10} active tall />
      <Disk x={38} y={35} state="writable" />
      <Disk x={122} y={35} state="standby" />
      <Disk x={38} y={63} state="standby" />
      <Disk x={122} y={63} state="writable" />
      <Arrow from={[56, 36]} to={[104, 36]} />
      <Arrow from={[104, 64]} to={[56, 64]} />
    </>
  ),
  'drbd-dual-primary': (
    <>
      <rect x={10} y={62} width={140} height={18} rx={5} className="fill-accent-soft stroke-accent" />
      <text x={80} y={74.5} textAnchor="middle" className="fill-ink text-[9px] font-semibold">
        GFS2
      </text>
      <Server x={18} y={8} active />
      <Server x={102} y={8} active />
      <Disk x={38} y={34} state="writable" />
      <Disk x={122} y={34} state="writable" />
      <Arrow from={[56, 35]} to={[104, 35]} both />
    </>
  ),
  san: (
    <>
      <Server x={14} y={6} active small />
      <Server x={106} y={6} small />
      <g className="stroke-line-strong" strokeWidth={1.4}>
        <path d="M34 28 64 42M34 28 96 42M126 28 64 42M126 28 96 42M64 48 72 62M96 48 88 62" />
      </g>
      <rect x={54} y={40} width={20} height={9} rx={2} className="fill-surface stroke-line-strong" strokeWidth={1.4} />
      <rect x={86} y={40} width={20} height={9} rx={2} className="fill-surface stroke-line-strong" strokeWidth={1.4} />
      <rect x={46} y={59} width={68} height={26} rx={5} className="fill-sunken stroke-line-strong" strokeWidth={1.4} />
      <Disk x={80} y={72} state="writable" flat />
    </>
  ),
  nas: (
    <>
      <Server x={12} y={8} active small />
      <Server x={12} y={56} active small />
      <path d="M54 20 104 40M54 68 104 50" className="stroke-line-strong" strokeWidth={1.4} />
      <rect x={104} y={22} width={44} height={46} rx={6} className="fill-sunken stroke-line-strong" strokeWidth={1.4} />
      <path
        d="M113 38h8l3 4h15v16h-26z"
        className="fill-good-soft stroke-good"
        strokeWidth={1.5}
        strokeLinejoin="round"
      />
    </>
  ),
  glusterfs: (
    <>
      <rect x={84} y={6} width={66} height={78} rx={7} className="fill-accent-soft stroke-accent" />
      <Server x={12} y={8} active small />
      <Server x={12} y={56} active small />
      <path d="M54 20 90 28M54 68 90 62" className="stroke-line-strong" strokeWidth={1.4} />
      <rect x={91} y={13} width={52} height={27} rx={5} className="fill-surface stroke-line-strong" strokeWidth={1.4} />
      <rect x={91} y={50} width={52} height={27} rx={5} className="fill-surface stroke-line-strong" strokeWidth={1.4} />
      <Disk x={117} y={27} state="writable" flat />
      <Disk x={117} y={64} state="writable" flat />
      <Arrow from={[117, 36]} to={[117, 54]} both />
    </>
  ),
};

function Server({
  x,
  y,
  active = false,
  tall = false,
  small = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly active?: boolean;
  readonly tall?: boolean;
  readonly small?: boolean;
}) {
  return (
    <>
      <rect
        x={x}
        y={y}
        width={small ? 42 : 40}
        height={tall ? 70 : small ? 24 : 54}
        rx={5}
        strokeWidth={1.4}
        className={`stroke-line-strong ${active ? 'fill-hover' : 'fill-surface'}`}
      />
      <path
        d={`M${x + 8} ${y + 8}h${small ? 26 : 14}`}
        strokeWidth={2}
        strokeLinecap="round"
        className="stroke-faint"
      />
      {small && (
        <path d={`M${x + 8} ${y + 15}h16`} strokeWidth={2} strokeLinecap="round" className="stroke-line-strong" />
      )}
    </>
  );
}

function Disk({
  x,
  y,
  state,
  flat = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly state: State;
  readonly flat?: boolean;
}) {
  const half = flat ? 18 : 13;
  const height = flat ? 8 : 12;
  const tone = state === 'writable' ? 'fill-good-soft stroke-good' : 'fill-bad-soft stroke-bad';
  const side = `M${x - half} ${y - height / 2}v${height}a${half} 3.5 0 0 0 ${half * 2} 0v${-height}`;
  return (
    <g strokeWidth={1.5} className={tone}>
      <path d={side} />
      <ellipse cx={x} cy={y - height / 2} rx={half} ry={3.5} />
      {state === 'standby' && <path d={`M${x - 5} ${y + 8}l8 -9M${x + 1} ${y + 8.5}l7 -8`} />}
    </g>
  );
}

function Arrow({
  from,
  to,
  both = false,
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly both?: boolean;
}) {
  return (
    <g className="fill-none stroke-ink" strokeWidth={1.6} strokeLinecap="round" strokeLinejoin="round">
      <path d={`M${from.join(' ')}L${to.join(' ')}`} />
      <Head at={to} from={from} />
      {both && <Head at={from} from={to} />}
    </g>
  );
}

function Head({ at, from }: { readonly at: readonly [number, number]; readonly from: readonly [number, number] }) {
  const angle = Math.atan2(at[1] - from[1], at[0] - from[0]);
  const wing = (turn: number): string =>
    `${at[0] - 5.5 * Math.cos(angle + turn)} ${at[1] - 5.5 * Math.sin(angle + turn)}`;
  return <path d={`M${wing(0.6)}L${at.join(' ')}L${wing(-0.6)}`} />;
}
