/** Finds a Chromium to test with, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/**
 * A headless shell comes first: the same engine without the windows, menus and tabs of a browser, which take most of
 * the time of a short test.
 */
const SYSTEM_PLACES = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Playwright keeps the headless shell of a Chromium in a folder beside it: `chromium-1200` and
 * `chromium_headless_shell-1200`.
 */
const shellBeside = (path: string) => {
	const [, before, version] = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(path) ?? [];
	const folder = `${before}chromium_headless_shell-${version}`;
	if (version === undefined || !existsSync(folder)) return undefined;
	const names = ['chrome-headless-shell', 'headless_shell', 'chrome-headless-shell.exe', 'headless_shell.exe'];
	return readdirSync(folder)
		.flatMap((platform) => names.map((name) => join(folder, platform, name)))
		.find((place) => existsSync(place));
};

const ownBrowser = () => {
	try {
		const path = chromium.executablePath();
		return shellBeside(path) ?? (existsSync(path) ? path : undefined);
	} catch {
		return undefined;
	}
};

const present = () => process.env['CHROMIUM_PATH'] ?? ownBrowser() ?? SYSTEM_PLACES.find((path) => existsSync(path));

const tryTo = (command: string, ...parts: string[]) =>
	spawnSync(command, parts, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/**
 * The path of a Chromium: Playwright’s own if it is there, else one of the system, else a freshly installed one.
 * @throws when none can be had, with what to install by hand
 */
export const findChromium = (): string => {
	const found = present();
	if (found) return found;
	console.log('No Chromium found; installing one.');
	const playwright =
		process.platform === 'win32' ? 'node_modules\\.bin\\playwright.cmd' : 'node_modules/.bin/playwright';
	tryTo(playwright, 'install', '--with-deps', 'chromium');
	const fetched = present();
	if (fetched) return fetched;
	if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
		tryTo('apt-get', 'update');
		for (const name of ['chromium-headless-shell', 'chromium']) {
			tryTo('apt-get', 'install', '-y', '--no-install-recommends', name);
			const installed = present();
			if (installed) return installed;
		}
	}
	throw new Error(
		'No Chromium could be found or installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the same command again.',
	);
};

/** What Chromium is started with: no calls home, and no sandbox only where it cannot have one. */
export const chromiumArguments = (): string[] => [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-gpu',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
