import { create } from 'zustand';
import { isDesignLink } from '../../core/links/linkPrefix.ts';

/** The part after "#" of a link to a design that waits to be answered; undefined if there is none. */
export const useIncomingLink = create<{ readonly fragment: string | undefined }>(() => ({ fragment: undefined }));

/** Notices links to designs: the one that the page was opened with, and those that are put into its address later. */
export function watchForLinks(): void {
  const look = (): void => {
    if (isDesignLink(location.hash)) useIncomingLink.setState({ fragment: location.hash });
  };
  addEventListener('hashchange', look);
  look();
}

/** Takes the answered link out of the address, so that a reload does not ask again. */
export function dropLink(): void {
  history.replaceState(history.state, '', location.pathname + location.search);
  useIncomingLink.setState({ fragment: undefined });
}
