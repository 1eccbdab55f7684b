import { z } from '../../core/schema.ts';

/** A design as it lies in the browser. Revisions rise with every write, from whichever tab it came. */
export interface KeptDesign {
  readonly id: string;
  /** The title, so that a list needs to open no design. */
  readonly title: string;
  readonly text: string;
  readonly revision: number;
  /** When it was written, in milliseconds since 1970. */
  readonly at: number;
}

/** A design as it was when it was last saved to a file, opened or begun, and which of them that was. */
export interface KeptBase {
  readonly text: string;
  readonly since: string;
}

const kept = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  revision: z.number(),
  at: z.number(),
});
const base = z.object({ text: z.string(), since: z.string() });

/** Storage can hold anything: other versions, other programs on the same origin. Undefined for what is no kept design. */
export function asKept(value: unknown): KeptDesign | undefined {
  const read = kept.safeParse(value);
  return read.success ? read.data : undefined;
}

/** The same for a base. */
export function asBase(value: unknown): KeptBase | undefined {
  const read = base.safeParse(value);
  return read.success ? read.data : undefined;
}
