/**
 * The letterbox of a hosted hub: takes contributions by the plain form from whoever has no account, with script or
 * without, and shows where they stand to whoever has the code. Nothing of them is logged, and no cookie is set.
 */
import { randomBytes } from 'node:crypto';
import type { ElementContent } from 'hast';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Audit, AuditReason } from '../../content-model/audit-event.ts';
import { CONTRIBUTED, formAddress, type ContributedName } from '../../content-model/contributed.ts';
import type { CheckedLetter, LetterFinding, SentLetter, SentWords } from '../../contribution-form/letter-check.ts';
import { LETTERBOX } from '../../contribution-form/receipt-words.ts';
import { WORDS } from '../../contribution-form/letterbox-names.ts';
import type { ServedRelease } from '../served-release.ts';
import { printPage, type LetterboxHere, type Page } from './built-page.ts';
import { openPlainForm } from './form-page.ts';
import type { Letter } from '../../contribution-form/letter.ts';
import type { LetterStore } from './letter-store.ts';
import type { LetterboxSettings } from './letterbox-settings.ts';
import { begunOrNot, letterIn, NOT_NOW } from './letter-audit.ts';
import { publishedIn } from './look-after-letters.ts';
import { paceOf } from './pace.ts';
import { releasePages, type PageAt } from './release-pages.ts';
import { refusalIn } from './refusal.ts';
import { readPosted, postedWords, type Posted } from './sent-form.ts';
import { ANSWER, BOXES, fillStatusPage, LONGEST_ANSWER, notice, statusOf, TAKE_BACK } from './status-page.ts';
import { readReceiptCode } from './receipt-code.ts';
import { takeLetter } from './take-letter.ts';

/** What checks before anything is taken. An error with a `status` is a refusal whose words may be shown. */
export interface LetterChecks {
	checkLetter: (asked: SentLetter) => Promise<CheckedLetter>;
	checkWords: (asked: SentWords) => Promise<LetterFinding[]>;
}

export interface LetterboxParts {
	settings: LetterboxSettings;
	store: LetterStore;
	checks: LetterChecks;
	served: ServedRelease;
	/** What people open: `https://hub.example.org`. */
	origin: string;
	/** The day it is for the hub. */
	today: () => Promise<string>;
	/** The log of who did what, for what comes from an address. */
	audit: (address: string) => Audit;
}

/** Answers with the page of the letterbox, filled in. */
export type ShowAnswer = (
	reply: FastifyReply,
	answer: readonly ElementContent[],
	status?: number,
	isAsking?: boolean,
) => Promise<unknown>;

/** Where a form is posted to. */
const SEND = `${LETTERBOX}send/`;

/** Tries to find a letter by a code, from one place in an hour. Far more than anybody mistypes. */
const TRIES_PER_HOUR = 120;

/** The routes of the letterbox; to be registered before whatever answers with files. */
export const letterbox =
	(parts: LetterboxParts): FastifyPluginAsync =>
	(app) => {
		const pageAt = releasePages(parts.served);
		const here: LetterboxHere = parts.settings.open ? 'open' : 'closed';
		const show: ShowAnswer = async (reply, answer, status = 200, isAsking = true) => {
			const page = await pageAt(LETTERBOX);
			if (!page) return noPage(reply);
			fillStatusPage(page, { here, answer, isAsking });
			return sendPage(reply.code(status), page);
		};
		app.removeAllContentTypeParsers();
		app.addContentTypeParser(
			'application/x-www-form-urlencoded',
			{ parseAs: 'buffer', bodyLimit: parts.settings.kilobytes * 1000 },
			(_request, body, done) => done(null, body),
		);
		app.addHook('onRequest', async (request, reply) => {
			if (request.method === 'POST' && !isFromHere(request, parts.origin)) await reply.code(403).send(FROM_ELSEWHERE);
		});
		app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
			if (error.statusCode !== 413) throw error;
			return reply.code(413).type('text/plain; charset=utf-8').send(tooLarge(parts.settings.kilobytes));
		});
		formRoutes(app, parts, show, (type) => openedForm(pageAt, type, here));
		statusRoutes(app, parts, show);
		return Promise.resolve();
	};

const formRoutes = (
	app: FastifyInstance,
	parts: LetterboxParts,
	show: ShowAnswer,
	formPage: (type: ContributedName) => Promise<Page | undefined>,
): void => {
	const mayCome = paceOf(parts.settings.perHour);
	for (const type of CONTRIBUTED) {
		app.get(formAddress(type), async (_request, reply) => {
			const page = await formPage(type);
			return page ? sendPage(reply, page) : noPage(reply);
		});
		app.get(`${SEND}${type}/`, (_request, reply) => reply.redirect(formAddress(type), 303));
		app.post(`${SEND}${type}/`, (request, reply) =>
			takeLetter(request, reply, { ...parts, type, mayCome, show, formPage: () => formPage(type) }),
		);
	}
};

const statusRoutes = (app: FastifyInstance, parts: LetterboxParts, show: ShowAnswer): void => {
	const { store, served, settings, audit } = parts;
	const tries = paceOf(TRIES_PER_HOUR);
	/** Finds the letter by its code first; says it where there is none. */
	const withLetter =
		(act: (opened: OpenedLetter, shown: ShowLetter) => Promise<unknown>) =>
		async (request: FastifyRequest, reply: FastifyReply) => {
			const notFound = (why: AuditReason) => audit(request.ip).refused({ action: 'find-letter' }, why);
			if (!tries(request.ip)) {
				notFound('too-often');
				return show(reply, [notice(TOO_OFTEN)], 429);
			}
			const posted = readPosted(request.body as Buffer);
			const code = postedWords(posted ?? new Map(), BOXES.code);
			if (readReceiptCode(code) === undefined) return show(reply, [notice(NO_CODE)], 422);
			const letter = store.find(code);
			if (!posted || !letter) {
				notFound('not-there');
				return show(reply, [notice(NO_LETTER(settings.days))], 404);
			}
			const publishedAt = await publishedIn(served, letter);
			return act({ letter, posted, audit: audit(request.ip) }, (first, { refused, status } = {}) => {
				const state = statusOf(store.find(code) ?? letter, { code, publishedAt, ...(refused ? { refused } : {}) });
				return show(reply, [...first.map((words) => notice(words)), ...state], status, false);
			});
		};
	app.get(LETTERBOX, (_request, reply) => show(reply, []));
	for (const address of [ANSWER, TAKE_BACK]) app.get(address, (_request, reply) => reply.redirect(LETTERBOX, 303));
	app.post(
		LETTERBOX,
		withLetter((_opened, shown) => shown([])),
	);
	app.post(
		TAKE_BACK,
		withLetter(({ letter, posted, audit: log }, shown) => {
			if (postedWords(posted, BOXES.sure) !== 'yes')
				return shown(['Nothing was taken back. Tick “I want to take it back” first.'], { status: 422 });
			// A page that is loaded again asks again: what is done already stands below.
			if (letter.state === 'taken-back') return shown([]);
			const isTaken = store.takeBack(letter.pseudonym);
			if (isTaken) log.note({ action: 'take-letter-back', on: [letterIn(letter)] });
			return shown(isTaken ? [] : [NOT_ANY_MORE]);
		}),
	);
	app.post(
		ANSWER,
		withLetter((opened, shown) => takeAnswer(opened, shown, parts)),
	);
};

interface OpenedLetter {
	letter: Letter;
	posted: Posted;
	audit: Audit;
}

type ShowLetter = (
	first: readonly string[],
	more?: { refused?: { words: string; findings: readonly LetterFinding[] }; status?: number },
) => Promise<unknown>;

const takeAnswer = async (
	{ letter, posted, audit }: OpenedLetter,
	shown: ShowLetter,
	{ checks, store }: Pick<LetterboxParts, 'checks' | 'store'>,
): Promise<unknown> => {
	const words = postedWords(posted, BOXES.words).replaceAll(/\r\n?/g, '\n');
	const again = (message: string, status: number, findings: readonly LetterFinding[] = []) =>
		shown([message], { status, refused: { words, findings } });
	if (words === '') return shown(['Nothing was written, so nothing was sent.'], { status: 422 });
	if (words.length > LONGEST_ANSWER)
		return again(
			`This is longer than ${LONGEST_ANSWER.toLocaleString('en-GB')} characters. Say it in fewer words.`,
			422,
		);
	const last = letter.said.at(-1);
	// The same words once more are a page that was loaded again.
	if (last?.side === 'writer' && last.words === words) return shown([SENT]);
	if (letter.said.length >= MOST_WORDS)
		return again('So much has been said here that nothing more is taken. Write to the coalition instead.', 422);
	try {
		const findings = await checks.checkWords([{ control: WORDS, where: 'Your words', text: words, isStrict: true }]);
		const standing = findings.filter(
			({ isAnswerable }) => !isAnswerable || postedWords(posted, BOXES.nobodyMeant) !== 'yes',
		);
		if (standing.length > 0) return await again('Put this right first.', 422, standing);
	} catch (error) {
		const refusal = refusalIn(error);
		if (!refusal) throw error;
		return again(refusal.words, refusal.status);
	}
	const begun = begunOrNot(audit, { action: 'answer-letter', on: [letterIn(letter)] });
	if (!begun) return again(NOT_NOW, 503);
	const isTaken = store.answer(letter.pseudonym, words);
	if (isTaken) begun.done();
	else begun.refused('changed-meanwhile');
	return shown([isTaken ? SENT : NOT_ANY_MORE]);
};

/** How often something may be said about one letter. */
const MOST_WORDS = 100;

const FROM_ELSEWHERE = 'This was sent from another site. Nothing was kept. Open the hub’s own page, and send it there.';
const tooLarge = (kilobytes: number) =>
	`This is larger than ${kilobytes} KB, so nothing was kept. Go back, where your words still are, divide them, and send one part at a time.`;
const TOO_OFTEN = 'This came too often from where you are. Nothing was lost. Wait some minutes, then try again.';
const SENT = 'Sent. An editor will read it here.';
const NO_CODE =
	'This is no receipt code, expected five groups of four letters and digits, such as 7QK4-2M9X-8D3T-0H5N-6WPA. Type it as you were shown it.';
const NOT_ANY_MORE = 'That cannot be done any more: the piece has moved on meanwhile. See below where it stands now.';
const NO_LETTER = (days: number) =>
	`There is nothing in the letterbox for this code. Look at each letter of it again. What nobody has said a word about for ${days} days is erased.`;

const openedForm = async (pageAt: PageAt, type: ContributedName, here: LetterboxHere): Promise<Page | undefined> => {
	const [page, own] = [await pageAt(formAddress(type)), await pageAt(LETTERBOX)];
	if (!page || !own) return undefined;
	openPlainForm(page, { letterbox: own, here, posts: `${SEND}${type}/`, form: randomBytes(16).toString('base64url') });
	return page;
};

/** The hub is being built for the first time, or by a version of it that had no such page. */
const noPage = (reply: FastifyReply): FastifyReply =>
	reply
		.code(503)
		.headers({ 'Retry-After': '60', 'Cache-Control': 'no-store' })
		.type('text/plain; charset=utf-8')
		.send('This page is not there yet: the hub is being built. Come back in a minute.');

const sendPage = (reply: FastifyReply, page: Page): FastifyReply =>
	reply.type('text/html; charset=utf-8').send(printPage(page));

/**
 * Whoever posts from a page of another site would use up what its visitors may send. A form of ours may come without
 * saying where it is from: its page tells browsers to keep that to themselves.
 */
const isFromHere = ({ headers }: FastifyRequest, origin: string): boolean => {
	const site = headers['sec-fetch-site'];
	const from = headers.origin;
	return (
		(site === undefined || site === 'same-origin' || site === 'none') &&
		(from === undefined || from === 'null' || from === origin)
	);
};
