/** Browser tests: people’s journeys, accessibility and the audit, against the built site as a host would serve it. */
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './support/chromium.ts';

// Workers are started with this process’s environment, so all agree on the port and the browser.
process.env['HUB_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000));
process.env['CHROMIUM_PATH'] ??= findChromium();
/**
 * Journeys through a hub that runs, with its editor: each takes minutes, so they begin first and do not end alone.
 * These share one hub, of which the one worker of their project has one: to start a hub costs a fifth of what they do.
 */
const AT_ONE_HUB =
	/journeys\/(?:bringing-a-word-document-in|pasting-into-the-editor|saving-an-unfinished-piece|sending-a-contribution-from-the-plain-form)\.spec\.ts$/;
/** These end their hub or look at all of its history: each has its own. */
const AT_A_HUB_OF_THEIR_OWN = /journeys\/(?:from-draft-to-published|keeping-what-was-typed)\.spec\.ts$/;

/** Tests that `npm test` has no time for, one by one and as whole files; see `ON_REQUEST` in watched-browser.ts. */
const ON_REQUEST = /@on-request\b/;
const FILES_ON_REQUEST =
	/journeys\/(?:answering-findings|editing-on-a-git-host|going-back-to-an-earlier-version|looking-after-drafts|reading-a-page-again-for-its-review|seeing-a-draft-as-its-page|showing-a-draft-to-somebody-outside|reading-the-coalitions-edition|changing-the-address-of-a-draft|from-a-stranger-to-the-public-site|signing-in-on-a-host|writing-a-case-study-in-the-editor|writing-up-the-next-meeting)\.spec\.ts$/;
/** What some of them go on from. */
const THEY_NEED = /a draft to go on with/;

const address = `http://127.0.0.1:${process.env['HUB_TEST_PORT']}`;

export default defineConfig({
	testDir: '.',
	outputDir: '../.reports/browser',
	fullyParallel: true,
	forbidOnly: Boolean(process.env['CI']),
	retries: 0,
	// A journey waits more than it works: for the page to follow the keys, for the hub to publish, for a notice to come.
	workers: 2 * availableParallelism(),
	timeout: 60_000,
	// Patience, for other steps run beside this one. How fast a page is, is measured elsewhere.
	expect: { timeout: 30_000 },
	reporter: [
		['list'],
		['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '../.reports/browser.json' }],
	],
	use: {
		baseURL: address,
		browserName: 'chromium',
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		viewport: { width: 1280, height: 800 },
		launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: chromiumArguments() },
		trace: 'off',
	},
	projects: [
		{ name: 'journeys-with-editor', testMatch: AT_ONE_HUB, grepInvert: ON_REQUEST, workers: 1 },
		{
			name: 'journeys-with-own-editor',
			testMatch: AT_A_HUB_OF_THEIR_OWN,
			grepInvert: ON_REQUEST,
			workers: availableParallelism(),
		},
		{
			name: 'journeys',
			testMatch: 'journeys/*.spec.ts',
			testIgnore: [AT_ONE_HUB, AT_A_HUB_OF_THEIR_OWN, FILES_ON_REQUEST],
			grepInvert: ON_REQUEST,
		},
		{ name: 'journeys-on-request', testMatch: FILES_ON_REQUEST },
		{
			name: 'variants-on-request',
			testMatch: 'journeys/*.spec.ts',
			testIgnore: FILES_ON_REQUEST,
			grep: [ON_REQUEST, THEY_NEED],
		},
		{ name: 'accessibility', testMatch: 'accessibility/*.spec.ts', workers: availableParallelism() },
		{ name: 'audit', testMatch: 'audit/*.spec.ts', workers: availableParallelism(), timeout: 1_800_000 },
	],
	webServer: {
		command: `node src/commands/preview.ts --port ${process.env['HUB_TEST_PORT']} --from ${process.env['HUB_OUT'] ?? 'dist'}`,
		cwd: '..',
		url: `${address}/`,
		reuseExistingServer: false,
		stdout: 'ignore',
		stderr: 'pipe',
	},
});
