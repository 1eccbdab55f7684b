/** One file of the bundle, ready to be written: path with "/" below the bundle's folder, LF line ends in text. */
export interface BundleEntry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly executable: boolean;
}
