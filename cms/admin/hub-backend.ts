/**
 * Decap’s proxy backend, which also remembers which version of a file a form was filled from, and shows what the checks
 * found.
 */
import { ProxyBackend } from 'decap-cms-backend-proxy';
import { APIError } from 'decap-cms-lib-util';
import { createElement, useEffect } from 'react';
import { hideFindings, showFindings } from './findings-panel.ts';
import type { ExplainedFinding } from '../explained-finding.ts';
import { offerOrphans } from './orphans-panel.ts';
import { openedVersions } from './opened-versions.ts';
import { sendToService } from './send-to-service.ts';
import { signOut } from './sign-out.ts';
import type { Published } from './what-next.ts';
import { mayBeDeleted, tellPublished } from './around-requests.ts';
import { offerBoth, type OfferConflict, type RefusedSave } from './offer-both.ts';
import type { FormOf } from './tab-store.ts';
import { unansweredSaves, type AskForFile, type SentFile, type UnansweredSaves } from './unanswered-saves.ts';
import type { AskChecks, Judged } from './writing-findings.ts';

interface Payload {
	action: string;
	params: Record<string, unknown>;
}

interface Answer {
	error?: string;
	/** A file that was asked for. */
	data?: string;
	findings?: ExplainedFinding[];
	/** Pictures and documents that only the entries just deleted used. */
	orphans?: string[];
	/** What has become of a page that was published. */
	published?: Published;
	/** Path → version, for the files an answer carries. */
	versions?: Record<string, string>;
}

/**
 * Nobody signs in here: a hub on one’s own machine has no sign-in, and a hosted hub has asked before this page loads.
 */
const Door = ({ onLogin }: { onLogin: (credentials: unknown) => void }) => {
	useEffect(() => onLogin({}), []);
	return createElement('p', { className: 'notice' }, 'Opening the editor…');
};

/**
 * Asks what the checks find in a text that is still being written. Rejects when the service does not answer; nobody is
 * told, for the text is safe.
 */
export const checkAt =
	(address: string): AskChecks =>
	async (writing) => {
		const response = await sendToService(address, { action: 'checkEntry', params: writing });
		if (!response.ok) throw new Error(`The editing service answered ${response.status}.`);
		return (await response.json()) as Judged;
	};

/**
 * An error in the shape Decap expects of a backend. It shows the name of an error before its words, and this one’s is
 * not for people.
 */
const serviceError = (message: string, status: number) =>
	Object.assign(new APIError(message, status, 'Editing service'), { name: '' });

/**
 * What the service answered: `null` where there is nothing to tell, such as no place to preview a draft.
 * Whoever stands in front of a hosted hub answers with pages of its own when the service is down; those tell nothing
 * either.
 */
const answerOf = async (response: Response): Promise<Answer | null> => {
	try {
		return (await response.json()) as Answer | null;
	} catch {
		if (!response.ok) return null;
		throw serviceError(
			'The editing service did not answer whole. Your text is still in the form. Save again.',
			response.status,
		);
	}
};

/** The actions that fill a form. Lists do not count: they may be read again while a form is open. */
const FILLS_A_FORM = new Set(['getEntry', 'unpublishedEntryDataFile', 'persistEntry']);

/** Whoever stands in front of a hosted hub says that the service is down, not the service itself. */
const isInFront = ({ status }: Response, answer: Answer | null) => status >= 502 && answer?.error === undefined;

const fromTheService = ({ response, answer }: { response: Response; answer: Answer | null }): Answer | null => {
	if (isInFront(response, answer)) throw serviceError(NO_ANSWER, response.status);
	return answer;
};

/**
 * What each file looked like when its form was filled, so that the service can tell when somebody else saved since.
 */
const basesOf = (params: Payload['params'], versions: ReadonlyMap<string, string>): Record<string, string> =>
	Object.fromEntries(filesOf(params).flatMap(({ path }) => (versions.has(path) ? [[path, versions.get(path)!]] : [])));

const filesOf = (params: Payload['params']) => (params['dataFiles'] ?? []) as SentFile[];

/** How a notice of what was refused begins. */
const NOT_DONE = new Map([['persistEntry', 'Not saved. Your text is still here. ']]);

/** Where the service, or whoever stands in front of it, refuses without a word. */
const NOT_SAID =
	'The hub did not do it and did not say why. What you wrote is still in the form. Wait a minute and try again; if it stays so, tell whoever looks after the hub.';

const UNKNOWN =
	'The editing service does not answer, so it is not known whether this was saved. Your text is still in the form. Save again when it answers.';

/** The session has ended: `send-to-service.ts` says so. */
const ENDED = 401;

const NO_ANSWER = 'The editing service does not answer. The connection may be bad, or the hub was stopped. Try again.';

/** A save as it is to be sent, where the one before was kept and its answer lost: it changes that page. */
const versionKept = async (params: Payload['params'], unanswered: UnansweredSaves, ask: AskForFile) => {
	const options = params['options'] as { collectionName?: string };
	const [file] = filesOf(params);
	const version = file && (await unanswered.versionKept(file, options.collectionName ?? '', ask));
	return version === undefined
		? undefined
		: { path: file!.path, version, params: { ...params, options: { ...options, newEntry: false } } };
};

const refusedSave = (params: Payload['params'], versions: Map<string, string>): RefusedSave => ({
	file: filesOf(params)[0],
	options: params['options'] as RefusedSave['options'],
	versions,
});

/** How files that no page uses any more are deleted. */
const OF_ORPHANS = { commitMessage: 'Delete files that no page uses any more' };

/** In: who is writing, as the service says. Out: a backend class for `CMS.registerBackend`. */
export const hubBackend = (writer: { name: string }, offerConflict: OfferConflict = () => undefined) =>
	class HubBackend extends ProxyBackend {
		versions = openedVersions;

		unanswered = unansweredSaves();

		override async request({ action, params }: Payload): Promise<unknown> {
			const ask: AskForFile = async (of, about) => fromTheService(await this.answered(of, about));
			if (action === 'deleteFiles' && !(await mayBeDeleted(this.proxyUrl, params['paths'] as string[])))
				throw serviceError('You kept the page.', 0);
			const known = action === 'persistEntry' ? await versionKept(params, this.unanswered, ask) : undefined;
			if (known) this.versions.set(known.path, known.version);
			const { response, answer } = await this.answered(action, known?.params ?? params);
			// Decap tells of a missing preview what the notice of an ended session says already.
			if (response.status === ENDED && action === 'getDeployPreview') return null;
			if (!response.ok) {
				if (action === 'persistEntry' && isInFront(response, answer)) throw serviceError(UNKNOWN, response.status);
				const message = answer?.error ?? (isInFront(response, answer) ? NO_ANSWER : NOT_SAID);
				const save = action === 'persistEntry' && response.status === 409 && refusedSave(params, this.versions);
				const isOffered = save && (await offerBoth(save, ask, offerConflict));
				if (!isOffered && ![404, ENDED].includes(response.status))
					showFindings(action, message, answer?.findings ?? []);
				throw serviceError(`${NOT_DONE.get(action) ?? ''}${message}`, response.status);
			}
			if (FILLS_A_FORM.has(action))
				for (const [path, version] of Object.entries(answer?.versions ?? {})) this.versions.set(path, version);
			if (action === 'persistEntry') hideFindings();
			if (answer?.published) tellPublished(this.proxyUrl, answer.published, params as unknown as FormOf);
			if (answer?.orphans?.length)
				offerOrphans(answer.orphans, (paths) =>
					this.request({ action: 'deleteFiles', params: { paths, options: OF_ORPHANS } }),
				);
			return answer;
		}

		/** Sends a request; what is not known of a save that came to no answer is said, and asked before the next. */
		async answered(action: string, params: Payload['params']) {
			const remember = () => {
				if (action === 'persistEntry') for (const file of filesOf(params)) this.unanswered.remember(file);
			};
			try {
				const response = await sendToService(this.proxyUrl, {
					branch: this.branch,
					action,
					params: action === 'persistEntry' ? { ...params, bases: basesOf(params, this.versions) } : params,
				});
				const answer = await answerOf(response);
				if (isInFront(response, answer)) remember();
				return { response, answer };
			} catch (error) {
				remember();
				if (error instanceof APIError) throw error;
				throw serviceError(action === 'persistEntry' ? UNKNOWN : NO_ANSWER, 0);
			}
		}

		override authComponent() {
			return Door;
		}

		override logout() {
			signOut();
		}

		override authenticate() {
			return Promise.resolve({ name: writer.name, login: writer.name });
		}
	};
