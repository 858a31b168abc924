/**
 * Decap’s own backend of a git host, with the checks of the hub before each save. It fetches nothing that is not of the
 * host itself: no pictures of people, no page of how the host is. It takes no files: a photograph says where it was
 * taken, and only the hub’s service draws it anew.
 */
import { APIError } from 'decap-cms-lib-util';
import { GitHostBackend, type Sent } from 'the-git-host';
import type { ExplainedFinding } from '../explained-finding.ts';
import { keepsOutOfDrafts } from '../required-when-ready.ts';
import { hideFindings, showFindings } from './findings-panel.ts';

/** What is found in a file as it would be saved. */
export type CheckHere = (path: string, text: string) => Promise<ExplainedFinding[]>;

const NOT_SAVED = 'Not saved. Your text is still here. Put right what the checks found, then save again.';

const NO_FILES =
	'Not saved. Pictures and documents cannot be put in here: they may say where they were made and by whom, and nothing takes that out on this hub. Save without them, and ask whoever looks after the hub.';

const refusal = (words: string) => Object.assign(new APIError(words, 0, 'Checks'), { name: '' });

const withoutPicture = async (user: Promise<object>): Promise<object> => ({ ...(await user), avatar_url: undefined });

/** A backend class for `CMS.registerBackend`; undefined where the page was built without one. */
export const gitHostBackend = (check: CheckHere) =>
	GitHostBackend &&
	class CheckedBackend extends GitHostBackend {
		override authenticate(state: unknown) {
			return withoutPicture(super.authenticate(state));
		}

		override restoreUser(user: unknown) {
			return withoutPicture(super.restoreUser(user));
		}

		override status() {
			return Promise.resolve({ auth: { status: true }, api: { status: true, statusPage: '' } });
		}

		override async persistEntry(entry: Sent, options: unknown) {
			if (entry.assets.length > 0) throw refusal(NO_FILES);
			const found = await Promise.all(entry.dataFiles.map(({ path, raw }) => check(path, raw)));
			const standing = found.flat().filter(keepsOutOfDrafts);
			if (standing.length > 0) {
				showFindings('persistEntry', NOT_SAVED, standing);
				throw refusal(NOT_SAVED);
			}
			hideFindings();
			return super.persistEntry(entry, options);
		}

		override persistMedia(): Promise<never> {
			return Promise.reject(refusal(NO_FILES));
		}
	};
