/** A letterbox over HTTP, with the checks it has on a server, in a release of two small pages. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { parseHTML } from 'linkedom';
import { onTestFinished } from 'vitest';
import { checkLetter } from '../../../cms/service/check-letter.ts';
import { checkWords } from '../../../src/contribution-form/check-words.ts';
import { checkFile, contributionContext } from '../../../src/content-loading/check-file.ts';
import { healthOf } from '../../../src/hosting/health.ts';
import { createHostApp } from '../../../src/hosting/host-app.ts';
import { letterbox, type LetterChecks } from '../../../src/hosting/letterbox/letterbox.ts';
import { letterboxSettings, type LetterboxSettings } from '../../../src/hosting/letterbox/letterbox-settings.ts';
import { openLetterStore, type LetterStore } from '../../../src/hosting/letterbox/letter-store.ts';
import { createLog } from '../../../src/hosting/log.ts';
import { servedFrom, type ServedRelease } from '../../../src/hosting/served-release.ts';
import { aFilledForm } from '../../contribution-form/a-filled-form.ts';
import { addRelease } from '../../support/a-release.ts';
import { anAudit, type TestAudit } from '../../support/an-audit.ts';
import { FORM_PAGE, LETTERBOX_PAGE } from './pages.ts';

export const ORIGIN = 'https://hub.example.org';
export const SEND = '/letterbox/send/case-study/';
export const PAGES = { '/contribute/case-study/index.html': FORM_PAGE, '/letterbox/index.html': LETTERBOX_PAGE };

type Values = Iterable<readonly [string, readonly string[]]>;

export interface TestLetterbox {
	app: FastifyInstance;
	store: LetterStore;
	served: ServedRelease;
	audit: TestAudit;
	/** Where the releases lie. */
	releases: string;
	/** Every line of the log. */
	lines: string[];
	post: (url: string, values: Values, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
	/** Sends a sound contribution, and gives its code. */
	send: (change?: Record<string, string[]>) => Promise<string>;
	shown: (code: string) => Promise<LightMyRequestResponse>;
}

const root = process.cwd();

/** The same is checked once: what is found depends on nothing else. */
const once = <Asked, Done>(check: (asked: Asked) => Promise<Done>) => {
	const known = new Map<string, Promise<Done>>();
	return (asked: Asked): Promise<Done> => {
		const key = JSON.stringify(asked);
		const done = known.get(key) ?? check(asked);
		known.set(key, done);
		return done;
	};
};

const contextOnce = once(() => contributionContext(root));

const realChecks: LetterChecks = {
	checkLetter: once(async (asked) =>
		checkLetter(asked, {
			root,
			context: await contextOnce(undefined),
			check: (path, text) => checkFile(root, path, text),
		}),
	),
	checkWords: once(async (asked) => checkWords(asked, await contextOnce(undefined))),
};

const folderOfATest = async (): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), 'hub-letterbox-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
};

/** A letterbox of its own for one test. */
export const aLetterbox = async (
	settings: Partial<LetterboxSettings> = {},
	checks: Partial<LetterChecks> = {},
): Promise<TestLetterbox> => {
	const whole = letterboxSettings.parse({ open: true, ...settings });
	const [data, releases] = [await folderOfATest(), await folderOfATest()];
	await addRelease(releases, PAGES);
	const served = servedFrom(releases, () => undefined);
	const store = openLetterStore({ file: join(data, 'letterbox.db'), ...whole });
	const lines: string[] = [];
	const audit = anAudit();
	const app = await createHostApp({
		address: new URL(ORIGIN),
		served,
		health: () => Promise.resolve(healthOf('a', { isBuilding: false, lastBuild: undefined }, false)),
		editing: undefined,
		letterbox: letterbox({
			settings: whole,
			store,
			served,
			origin: ORIGIN,
			today: () => Promise.resolve('2026-11-28'),
			checks: { ...realChecks, ...checks },
			audit: audit.from,
		}),
		log: createLog({ write: (line) => void lines.push(line) }),
		proxies: [],
		timeouts: { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2000 },
	});
	onTestFinished(async () => {
		await app.close();
		store.close();
	});
	const post: TestLetterbox['post'] = (url, values, headers = {}) =>
		app.inject({ method: 'POST', url, payload: bodyOf(values), headers: { ...AS_A_FORM, ...headers } });
	return {
		...{ app, store, served, audit, releases, lines, post },
		send: async (change) => codeIn(await post(SEND, filled(change))),
		shown: (code) => post('/letterbox/', [['code', [code]]]),
	};
};

export const AS_A_FORM = { 'content-type': 'application/x-www-form-urlencoded' };

export const SENDER = {
	'letterbox.role': ['Practice manager'],
	'letterbox.organisation': ['A surgery in one town'],
	'letterbox.mailbox': ['planted-mailbox@example.org'],
	'letterbox.form': ['the number of this form'],
};

/** A case study and who sends it, with everything that is needed; `change` replaces or adds controls. */
export const filled = (change: Record<string, string[]> = {}): ReadonlyMap<string, readonly string[]> =>
	aFilledForm({
		...{ sectors: ['health'], themes: ['places-and-buildings'], principles: ['trust'] },
		...{ knowledge: ['lived-experience'], stage: ['idea'], 'outcomes.0.direction': ['not-measured'] },
		...SENDER,
		...change,
	});

export const bodyOf = (values: Values): string =>
	new URLSearchParams(
		[...values].flatMap(([name, all]) => all.map((value): [string, string] => [name, value])),
	).toString();

export const pageIn = ({ body }: LightMyRequestResponse) => parseHTML(body).document;

export const codeIn = (answer: LightMyRequestResponse): string =>
	pageIn(answer).querySelector('.receipt-code')!.textContent;

/** What stands in a box of the form. */
export const typedIn = (answer: LightMyRequestResponse, name: string): string => {
	const box = pageIn(answer).querySelector(`form [name="${name}"]`)!;
	return box.tagName === 'TEXTAREA' ? box.textContent : (box.getAttribute('value') ?? '');
};
