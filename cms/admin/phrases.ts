/** Decap’s English phrases, put in the hub’s own words where Decap’s are technical or unkind. */
import { en } from 'decap-cms-locales';
import { own, put } from '../../src/content-model/own.ts';

type Phrases = { [key: string]: string | Phrases };

const OURS: Phrases = {
	auth: {
		loginWithGitHub: 'Sign in with GitHub',
		loginWithGitLab: 'Sign in with GitLab',
		loginWithGitea: 'Sign in with Gitea',
		loggingIn: 'Signing in…',
	},
	app: { header: { workflow: 'Drafts' } },
	workflow: {
		workflow: {
			workflowHeading: 'Drafts',
			newPost: 'New page',
			description: '%{smart_count} waiting for review, %{readyCount} ready to be published.',
		},
	},
	editor: {
		editorToolbar: {
			// For whoever does not say that a piece is ready.
			statusInfoTooltipDraft: 'Set it to “In review” once it is to be read. Others say when it is ready.',
			statusInfoTooltipInReview: 'It waits for its readers, who say when it is ready. It can still be changed.',
		},
	},
	ui: {
		toast: {
			// The words come with whether it was saved: see `hub-backend.ts`.
			onFailToPersist: '%{details}',
			onFailToDelete: 'Not deleted. %{details}',
			onFailToUpdateStatus: 'The status was not changed. %{details}',
			onFailToPublishEntry: 'Not published. %{details}',
			onFailToUnpublishEntry: 'Not taken down. %{details}',
			onFailToLoadEntries: 'This page could not be read. %{details}',
			missingRequiredField:
				'A box that is needed is still empty, or holds something else than expected. The form marks which.',
		},
	},
};

const isPhrases = (value: unknown): value is Phrases => typeof value === 'object' && value !== null;

const over = (base: Phrases, changes: Phrases): Phrases => {
	const merged: Phrases = { ...base };
	for (const [key, value] of Object.entries(changes)) {
		const before = own(base, key);
		put(merged, key, isPhrases(value) && isPhrases(before) ? over(before, value) : value);
	}
	return merged;
};

export const phrases = over(en as Phrases, OURS);
