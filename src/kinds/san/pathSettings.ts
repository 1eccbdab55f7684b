import type { SanArray } from './elements.ts';

/** Waits while no path works, at least this many seconds. */
const LEAST_QUEUE = 60;

/**
 * What a server does for all its paths. multipath.conf(5) has polling_interval and find_multipaths for the whole server; the
 * others could stand in device sections, and are written once all the same.
 */
export interface ServerSettings {
  /** Seconds between two checks of a path. */
  readonly pollingInterval: number;
  /** Seconds until a lost path gives its I/O to the others; `off` leaves that to the transport. */
  readonly fastIoFail: number | 'off';
  /** Seconds until a lost path of Fibre Channel is removed. */
  readonly devLoss: number;
  readonly pathChecker: NonNullable<SanArray['pathChecker']>;
  readonly findMultipaths: NonNullable<SanArray['findMultipaths']>;
}

/** Fields of an array that a server has one value for, however many arrays it uses. */
export const SERVER_FIELDS = [
  'pollingInterval',
  'failFast',
  'fastIoFail',
  'devLoss',
  'pathChecker',
  'findMultipaths',
] as const satisfies readonly (keyof SanArray)[];

/** True if servers run multipathd for the LUNs of an array. */
export function hasMultipath(array: SanArray): boolean {
  return array.multipath !== 'off';
}

/** What a server with these arrays is set to; where they disagree, the smallest number or the first word of the alphabet counts. */
export function serverSettings(arrays: readonly SanArray[]): ServerSettings {
  const used = arrays.filter(hasMultipath);
  const least = <K extends (typeof SERVER_FIELDS)[number]>(field: K): SanArray[K] | undefined =>
    used
      .flatMap((array) => array[field] ?? [])
      .reduce<SanArray[K] | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
  return {
    pollingInterval: least('pollingInterval') ?? 5,
    fastIoFail: least('failFast') === 'off' ? 'off' : (least('fastIoFail') ?? 5),
    devLoss: least('devLoss') ?? 120,
    pathChecker: least('pathChecker') ?? 'tur',
    findMultipaths: least('findMultipaths') ?? 'no',
  };
}

/**
 * Checks that I/O is queued for while no path works (multipath.conf(5), no_path_retry). By itself twice the controller
 * failover of the array, and at least a minute, so that a failover is never an I/O error.
 */
export function noPathRetry(array: SanArray, pollingInterval: number): number | 'queue' | 'fail' {
  if (array.whenNoPath === 'queue' || array.whenNoPath === 'fail') return array.whenNoPath;
  return array.noPathRetry ?? Math.ceil(Math.max(LEAST_QUEUE, 2 * array.failoverSeconds) / pollingInterval);
}

/** How the I/O of a session is looked after, in seconds (open-iscsi README, 8.1). */
export interface SessionTimes {
  readonly noopInterval: number;
  readonly noopTimeout: number;
  readonly replacementTimeout: number;
}

/**
 * Seconds of an iSCSI session. Below multipath a dead session gives its I/O back soon, because another path takes it;
 * without multipath it keeps it for two minutes, because nobody else would.
 */
export function sessionTimes(array: SanArray): SessionTimes {
  return {
    noopInterval: array.noopInterval ?? 5,
    noopTimeout: array.noopTimeout ?? 5,
    replacementTimeout: array.replacementTimeout ?? (hasMultipath(array) ? 15 : 120),
  };
}

/** True if a session that died without a word is noticed before TCP gives up. */
export function asksPortal({ noopInterval, noopTimeout }: SessionTimes): boolean {
  return noopInterval > 0 && noopTimeout > 0;
}
