/** Milliseconds of a round trip above which synchronous copies of small files are slow; heuristic. */
export const LONG = 5;

/** Milliseconds above which they are not bearable; Red Hat allows 10 ms between the sites of a stretched cluster. */
export const TOO_LONG = 10;
