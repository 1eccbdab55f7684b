import { z } from '../schema.ts';

/** What the inspector shows beside a field: label, help, unit and the manual page that the field comes from. */
export interface FieldNote {
  readonly label: string;
  readonly help?: string;
  /** `bytes` fields are edited as sizes; the others are shown as a suffix. */
  readonly unit?: 'bytes' | 'seconds' | '0.1 s' | 'votes' | 'milliseconds' | 'MiB' | 'KiB/s' | 'Mbit/s';
  readonly source?: string;
  /** Words for the options of an enum, shown instead of the raw value. */
  readonly options?: Readonly<Record<string, string>>;
  /** Word for an enum that is not set, which means a default: "Pacemaker (default)". */
  readonly unset?: string;
  /** Shown only while another field of the same element has one of these values, or none of those. */
  readonly when?: {
    readonly field: string;
    readonly is?: readonly string[];
    readonly isNot?: readonly string[];
  };
  /** Told about the world (what a machine has, what lies on it), not meant to be built: no fix rewrites it. */
  readonly fact?: boolean;
  /**
   * No two elements may share it, in the whole design or under one parent: a copy gets a value of its own, or none if none
   * can be made up.
   */
  readonly own?: 'design' | 'parent';
  /** Rarely changed: folded away under "More". */
  readonly advanced?: boolean;
}

const notes = z.registry<FieldNote>();

/** Attaches the inspector's note to a field schema; call it on the outermost schema of the field. */
export function field<S extends z.ZodType>(schema: S, note: FieldNote): S {
  notes.add(schema, note);
  return schema;
}

/** The note of a field schema, or undefined for fields that the inspector does not show. */
export function noteOf(schema: z.ZodType): FieldNote | undefined {
  return notes.get(schema);
}
