/** What the checks found, as the service answers it and the editor’s page shows it. */
import { mayBeAllowed } from '../src/checks/allowable.ts';
import { rulePageOf } from '../src/checks/rule-page.ts';
import type { Finding } from '../src/content-model/finding.ts';
import { placeInWords } from './place-in-words.ts';
import type { ExplainedFinding } from './explained-finding.ts';

/**
 * A finding with the address of the handbook’s page about its rule. Where it has none, the finding says all there is to
 * say.
 */
export const withHelp = (finding: Finding): ExplainedFinding => {
	const help = rulePageOf(finding.rule);
	return { ...finding, ...(help ? { help } : {}), ...(mayBeAllowed(finding) ? { mayBeAllowed: true } : {}) };
};

/** All findings in one message, for clients that show only that. */
export const findingsInWords = (findings: Finding[]) => {
	const shown = findings.slice(0, 5).map((finding) => `${placeInWords(finding)}: ${finding.message} ${finding.next}`);
	const more = findings.length - shown.length;
	return `${shown.join(' — ')}${more > 0 ? ` — and ${more} more.` : ''}`;
};
