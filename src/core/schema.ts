import * as z from 'zod';

// Compiled parsers need eval, which the page's content policy forbids; asking for it would already be a breach.
z.config({ jitless: true });

/** The schema library, set up for strict pages. Import it from here only. */
export { z };
