/** How many times larger than usual (16 pixels) the reader has the browser write; read once, when the page is opened. */
export const textScale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
