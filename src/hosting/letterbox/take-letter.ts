/** Takes what the plain form posts: checks it, keeps it, and answers with its code; or says what is in the way. */
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Audit, AuditReason } from '../../content-model/audit-event.ts';
import type { ContributedName } from '../../content-model/contributed.ts';
import type { LetterFinding } from '../../contribution-form/letter-check.ts';
import type { NewLetter } from '../../contribution-form/letter.ts';
import { missingOfSender, ofSender, wordsOfSender } from '../../contribution-form/sender.ts';
import { printPage, type Page } from './built-page.ts';
import { putBackTyped, idsOf, idsAround, showResult, type ShownFinding } from './form-page.ts';
import { begunOrNot, letterIn, NOT_NOW as NOT_NOW_WORDS } from './letter-audit.ts';
import type { LetterboxParts, ShowAnswer } from './letterbox.ts';
import type { Pace } from './pace.ts';
import { refusalIn } from './refusal.ts';
import { readPosted, sentFormIn, type Posted } from './sent-form.ts';
import { receipt } from './status-page.ts';

interface Taking extends LetterboxParts {
	type: ContributedName;
	mayCome: Pace;
	show: ShowAnswer;
	formPage: () => Promise<Page | undefined>;
}

/** What is in the way. Nothing was kept then. */
interface InTheWay {
	status: number;
	/** As the log says it. */
	why: AuditReason;
	message: string;
	findings: readonly LetterFinding[];
}

/** Answers with a page; with JSON where the script of the form asks. */
export const takeLetter = async (request: FastifyRequest, reply: FastifyReply, taking: Taking): Promise<unknown> => {
	const posted = readPosted(request.body as Buffer);
	const wantsData = (request.headers.accept ?? '').startsWith('application/json');
	const audit = taking.audit(request.ip);
	const outcome = posted ? await outcomeOf(request, posted, taking, audit) : UNREADABLE;
	if (typeof outcome !== 'string' && !TOLD.has(outcome)) audit.refused({ action: 'send-letter' }, outcome.why);
	if (typeof outcome === 'string') {
		const { days } = taking.settings;
		return wantsData ? reply.send({ code: outcome, days }) : taking.show(reply, receipt(outcome, days), 200, false);
	}
	reply.code(outcome.status);
	if (outcome.status === 429 || outcome.status === 503) reply.header('Retry-After', '600');
	if (wantsData) return reply.send({ error: outcome.message, findings: outcome.findings });
	const page = await taking.formPage();
	if (!page) return reply.type('text/plain; charset=utf-8').send(outcome.message);
	return reply.type('text/html; charset=utf-8').send(printPage(withResult(page, posted ?? new Map(), outcome)));
};

/** Out: the code, or what is in the way. */
const outcomeOf = async (
	{ ip }: FastifyRequest,
	posted: Posted,
	{ settings, store, checks, type, mayCome, today }: Taking,
	audit: Audit,
): Promise<string | InTheWay> => {
	if (!settings.open) return CLOSED;
	if (!mayCome(ip)) return TOO_OFTEN;
	const sent = sentFormIn(posted, await today());
	if (sent.isTrapped) return TRAPPED;
	const missing = missingOfSender(sent.sender);
	try {
		const checked = await checks.checkLetter({ type, typed: sent.typed, answers: sent.answers });
		const aboutSender = missing.length > 0 ? missing : ofSender(await checks.checkWords(wordsOfSender(sent.sender)));
		const findings = [...checked.findings.filter(({ severity }) => severity === 'block'), ...aboutSender];
		if (findings.length > 0 || checked.file === undefined)
			return { status: 422, why: 'not-accepted', message: 'It was not sent, and nothing was kept.', findings };
		return keep({ ...sent.sender, type, file: checked.file, form: sent.form || randomUUID() }, store, audit);
	} catch (error) {
		const refusal = refusalIn(error);
		if (!refusal) throw error;
		return { status: refusal.status, why: 'busy', message: refusal.words, findings: [] };
	}
};

/** Not before it is written down that it comes. */
const keep = (letter: NewLetter, store: Taking['store'], audit: Audit): string | InTheWay => {
	const begun = begunOrNot(audit, { action: 'send-letter' });
	if (!begun) return NOT_NOW;
	try {
		const code = store.put(letter);
		const kept = code === undefined ? undefined : store.find(code);
		if (kept) begun.done([letterIn(kept)]);
		else begun.refused('full');
		return code ?? FULL;
	} catch (error) {
		begun.failed('unexpected');
		throw error;
	}
};

const UNREADABLE: InTheWay = {
	status: 400,
	why: 'unreadable',
	message: 'What was sent could not be read. Nothing was kept. Send it by the form of the hub.',
	findings: [],
};
const CLOSED: InTheWay = {
	status: 503,
	why: 'closed',
	message:
		'The letterbox is closed at the moment. Nothing was kept, and what you wrote still stands below: copy it, and hand it to the coalition by e-mail.',
	findings: [],
};
const TOO_OFTEN: InTheWay = {
	status: 429,
	why: 'too-often',
	message:
		'This came too often from where you are. Nothing was kept, and what you wrote is still here. Wait some minutes, then send it again.',
	findings: [],
};
const FULL: InTheWay = {
	status: 503,
	why: 'full',
	message:
		'The letterbox is full: as many pieces wait as editors can read. Nothing was kept, and what you wrote is still here. Come back in some days, or hand it to the coalition by e-mail.',
	findings: [],
};
const NOT_NOW: InTheWay = {
	status: 503,
	why: 'busy',
	message: NOT_NOW_WORDS,
	findings: [],
};
const TRAPPED: InTheWay = {
	status: 422,
	why: 'trapped',
	message:
		'A box was filled in that nobody sees, as programs do. Nothing was kept. Send it again: the box is empty now.',
	findings: [],
};

/** They stand in the log already. */
const TOLD: ReadonlySet<InTheWay> = new Set([FULL, NOT_NOW]);

const withResult = (page: Page, posted: Posted, { message, findings }: InTheWay): Page => {
	putBackTyped(page, posted);
	const idOf = idsOf(page);
	const shown = findings.map((finding): ShownFinding => ({ ...finding, at: idOf(idsAround(finding.control)) }));
	const count = shown.length;
	showResult(page, titleOf(count), [message], shown);
	return page;
};

const titleOf = (count: number): string => {
	if (count === 0) return 'It was not sent';
	return `${count} ${count === 1 ? 'thing' : 'things'} to put right before it can be sent`;
};
