/** True where slow tests and judges are to run in full: `QUORATE_FULL=true`. By default they run on a sample. */
export const isFull = process.env['QUORATE_FULL'] === 'true';
