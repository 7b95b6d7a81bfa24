// Where the browsers for the tests are. Only looks; getBrowsers.mjs is what installs.
import { accessSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './setupLock.mjs';

/** What `npm test` found to run, so that the test runner need not try again. */
export const foundFile = join(root, '.cache', 'browsers.json');

/** How Chromium is started to test with: without what needs a screen, and with nothing that calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CHROMIUM = {
  variables: ['CHROME_PATH', 'CHROMIUM', 'CHROMIUM_PATH'],
  names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const FIREFOX = {
  variables: ['FIREFOX_PATH', 'FIREFOX'],
  names: ['firefox-esr', 'firefox'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Paths of programs that could be Chromium, best first; each exists and may be run. */
export function chromiumCandidates() {
  return [...candidates(CHROMIUM), playwrightChromium()].filter(isProgram);
}

export function firefoxCandidates() {
  return candidates(FIREFOX).filter(isProgram);
}

/** Path of the Chromium to test with, or undefined. */
export function findChromium() {
  return remembered('chromium', CHROMIUM) ?? chromiumCandidates()[0];
}

/** Path of the Firefox to test with, or undefined. */
export function findFirefox() {
  return remembered('firefox', FIREFOX) ?? firefoxCandidates()[0];
}

function remembered(browser, { variables }) {
  if (variables.some(name => process.env[name])) return undefined;
  try {
    const path = JSON.parse(readFileSync(foundFile, 'utf8'))[browser];
    return isProgram(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function candidates({ variables, names, places }) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...variables.map(name => process.env[name]),
    ...names.flatMap(name => folders.map(folder => join(folder, name))),
    ...places,
  ];
}

function playwrightChromium() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function isProgram(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
