const KEY = 'quorate-tour';

/** True if the tour was taken or put aside in this browser; also where nothing can be remembered, so that it does not nag. */
export function isTourSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

/** Remembers that the tour need not be offered again. */
export function rememberTour(): void {
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // Then it is not offered anyway.
  }
}
