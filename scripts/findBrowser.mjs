import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
};

/**
 * A Chromium of this machine: the one that CHROMIUM_PATH names, Playwright's own, one on PATH, one in a default place.
 * @returns {string | undefined} path of the program
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return isProgram(named) ? named : undefined;
  const own = chromium.executablePath();
  if (own && isProgram(own)) return own;
  return onPath() ?? (PLACES[process.platform] ?? []).find(isProgram);
}

/** Snap packages are passed over: they may not read files outside the home folder. */
function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)))
    .find((path) => isProgram(path) && !/[\\/]snap[\\/]/.test(path) && !/[\\/]snap$/.test(realpathSync(path)));
}

function isProgram(path) {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
