/** Seconds between two checks of a path (multipath.conf(5), polling_interval). */
export const POLLING_INTERVAL = 5;

/** Seconds until a broken path fails its I/O back to multipath (multipath.conf(5), fast_io_fail_tmo). */
export const FAST_IO_FAIL = 5;

/** Seconds until a lost path is removed (multipath.conf(5), dev_loss_tmo); has to be longer than FAST_IO_FAIL. */
export const DEV_LOSS = 120;

/**
 * Checks that I/O is queued for while no path works (multipath.conf(5), no_path_retry): twice the controller failover
 * of the array, and at least a minute, so that a failover is never an I/O error.
 */
export function noPathRetry(failoverSeconds: number): number {
  return Math.max(12, Math.ceil((2 * failoverSeconds) / POLLING_INTERVAL));
}

/** Seconds for which I/O is queued while no path works. */
export function queueSeconds(failoverSeconds: number): number {
  return noPathRetry(failoverSeconds) * POLLING_INTERVAL;
}
