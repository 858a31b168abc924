/** The checks in the browser, for a hub whose editor has no service to ask. */
import { checkText } from 'the-checks';
import { contentTypes } from '../../src/content-model/index.ts';
import { unpackFacts, type CheckFacts } from '../../src/contribution-form/check-facts.ts';
import { CONTENT_FOLDER } from '../collection.ts';
import { withHelp } from '../finding-words.ts';
import { slugOfNew } from '../path-of-new.ts';
import { dayHere } from './day-here.ts';
import type { CheckHere } from './git-host-backend.ts';
import type { AskChecks } from './writing-findings.ts';

/** Fetches what the checks know of the hub. @throws where it is not there: nothing is saved unchecked */
export const openChecksHere = async (): Promise<CheckHere> => {
	const response = await fetch('../contribute/check-facts.json');
	const facts = unpackFacts((await response.json()) as CheckFacts);
	return (path, text) => Promise.resolve(checkText(path, text, { ...facts, today: dayHere() }).map(withHelp));
};

/** Asks them of a text that is still being written. */
export const askingHere =
	(check: CheckHere): AskChecks =>
	async ({ collection, slug, raw }) => {
		const type = contentTypes.find(({ name }) => name === collection);
		if (!type) return { findings: [] };
		return {
			findings: await check(
				`${CONTENT_FOLDER}/${type.folder}/${slug ?? slugOfNew(collection, raw)}.${type.format}`,
				raw,
			),
		};
	};
