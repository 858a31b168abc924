/** Opens the letterbox of a host, where its settings name one, and looks after it. */
import { existsSync } from 'node:fs';
import type { FastifyPluginAsync } from 'fastify';
import { ofTheHub } from '../audit/audit.ts';
import type { OpenAudit } from '../audit/open-audit.ts';
import { lettersIn } from '../data-folder.ts';
import type { HostSettings } from '../host-settings.ts';
import type { HostLog } from '../log.ts';
import type { ServedRelease } from '../served-release.ts';
import { letterbox, type LetterChecks } from './letterbox.ts';
import { openLetterStore, type LetterStore } from './letter-store.ts';
import { lookAfterLetters } from './look-after-letters.ts';

const FORGOTTEN =
	'The folder of the host holds letters, and its settings say nothing of a letterbox: nobody is answered, and nothing is erased. Write “letterbox” with “open: false” into the private file.';

export interface OpenLetterbox {
	store: LetterStore;
	routes: FastifyPluginAsync;
	/** To be called every minute or so. */
	look: () => Promise<void>;
	close: () => Promise<void>;
}

interface LetterboxSetup {
	served: ServedRelease;
	log: HostLog;
	audit: OpenAudit;
	/** The day it is for the hub. */
	today: () => Promise<string>;
	/** Begins whatever checks what is sent. */
	startChecks: () => Promise<LetterChecks & { close: () => Promise<void> }>;
}

/** Undefined where the settings name none. */
export const openLetterbox = async (
	{ address, data, letterbox: settings }: HostSettings,
	{ served, log, audit, today, startChecks }: LetterboxSetup,
): Promise<OpenLetterbox | undefined> => {
	if (!settings) {
		if (existsSync(lettersIn(data))) log.warn(FORGOTTEN);
		return undefined;
	}
	const store = openLetterStore({ ...settings, file: lettersIn(data) });
	const checks = await startChecks();
	const { origin } = new URL(address);
	return {
		store,
		routes: letterbox({ settings, store, served, origin, today, checks, audit: audit.from }),
		look: async () => {
			const erased = await lookAfterLetters(store, served);
			if (erased > 0) audit.from().note(ofTheHub('erase-letters', { type: 'count', id: String(erased) }));
		},
		close: async () => {
			await checks.close();
			store.close();
		},
	};
};
