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
import type { AskChecks } from './writing-findings.ts';

interface Payload {
	action: string;
	params: Record<string, unknown>;
}

interface Answer {
	error?: string;
	findings?: ExplainedFinding[];
	/** Pictures and documents that only the entries just deleted used. */
	orphans?: string[];
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
		const response = await fetch(address, {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json; charset=utf-8' },
			body: JSON.stringify({ action: 'checkEntry', params: writing }),
		});
		if (!response.ok) throw new Error(`The editing service answered ${response.status}.`);
		return ((await response.json()) as { findings: ExplainedFinding[] }).findings;
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

/** In: who is writing, as the service says. Out: a backend class for `CMS.registerBackend`. */
export const hubBackend = (writer: { name: string }) =>
	class HubBackend extends ProxyBackend {
		versions = new Map<string, string>();

		override async request({ action, params }: Payload): Promise<unknown> {
			const response = await fetch(this.proxyUrl, {
				method: 'POST',
				credentials: 'same-origin',
				headers: { 'Content-Type': 'application/json; charset=utf-8' },
				body: JSON.stringify({ branch: this.branch, action, params: { ...params, ...this.bases(action, params) } }),
			});
			const answer = await answerOf(response);
			if (!response.ok) {
				const message = answer?.error ?? `The editing service answered ${response.status}.`;
				if (response.status !== 404) showFindings(action, message, answer?.findings ?? []);
				throw serviceError(message, response.status);
			}
			if (FILLS_A_FORM.has(action))
				for (const [path, version] of Object.entries(answer?.versions ?? {})) this.versions.set(path, version);
			if (action === 'persistEntry') hideFindings();
			if (answer?.orphans?.length)
				offerOrphans(answer.orphans, (paths) =>
					this.request({
						action: 'deleteFiles',
						params: { paths, options: { commitMessage: 'Delete files that no page uses any more' } },
					}),
				);
			return answer;
		}

		/**
		 * What each file looked like when its form was filled, so that the service can tell when somebody else saved since.
		 */
		bases(action: string, params: Record<string, unknown>): { bases?: Record<string, string> } {
			if (action !== 'persistEntry') return {};
			const files = params['dataFiles'] as { path: string }[];
			return {
				bases: Object.fromEntries(
					files.flatMap(({ path }) => (this.versions.has(path) ? [[path, this.versions.get(path)!]] : [])),
				),
			};
		}

		override authComponent() {
			return Door;
		}

		override authenticate() {
			return Promise.resolve({ name: writer.name, login: writer.name });
		}
	};
