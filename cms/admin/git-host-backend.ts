/**
 * Decap’s own backend of a git host, with the checks of the hub before each save. It fetches nothing that is not of the
 * host itself: no pictures of people, no page of how the host is.
 */
import { APIError } from 'decap-cms-lib-util';
import { GitHostBackend } from 'the-git-host';
import type { ExplainedFinding } from '../explained-finding.ts';
import { keepsOutOfDrafts } from '../required-when-ready.ts';
import { hideFindings, showFindings } from './findings-panel.ts';

/** What is found in a file as it would be saved. */
export type CheckHere = (path: string, text: string) => Promise<ExplainedFinding[]>;

const NOT_SAVED = 'Not saved. Your text is still here. Put right what the checks found, then save again.';

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

		override async persistEntry(...[entry, options]: Parameters<InstanceType<typeof GitHostBackend>['persistEntry']>) {
			const found = await Promise.all(entry.dataFiles.map(({ path, raw }) => check(path, raw)));
			const standing = found.flat().filter(keepsOutOfDrafts);
			if (standing.length > 0) {
				showFindings('persistEntry', NOT_SAVED, standing);
				throw Object.assign(new APIError(NOT_SAVED, 0, 'Checks'), { name: '' });
			}
			hideFindings();
			return super.persistEntry(entry, options);
		}
	};
