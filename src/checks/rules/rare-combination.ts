import { byStory, type Rule } from '../rule.ts';
import { documentOf } from '../plain-text.ts';
import { allowlistFrom } from '../allowlist.ts';
import { BLOCKS_AT, rareFacts, WARNS_AT } from '../reading/rare-facts.ts';

export const rareCombination: Rule = {
	id: 'rare-combination',
	family: 'people',
	title: 'Facts that together point to one family',
	why: 'Each fact alone is harmless. A place, a parent’s job and a child’s age were enough for a neighbour.',
	source:
		'The Transparency Project on jigsaw identification (http://www.transparencyproject.org.uk/jigsaw-identification/); ICO anonymisation guidance, March 2025 (https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective): singling out and linking.',
	severityFor: byStory('block', 'inform'),
	check: (document) => {
		if (!document.tellsStories) return [];
		const facts = rareFacts(document);
		const score = facts.reduce((sum, { points }) => sum + points, 0);
		const [first] = facts;
		if (!first || score < WARNS_AT || facts.length < 2) return [];
		const disclosure = document.data['disclosure'] as { method?: unknown; result?: unknown } | undefined;
		const tested = disclosure?.method === 'motivated-intruder';
		const blocks = score >= BLOCKS_AT && !tested;
		const listed = facts.map(({ what, words, points }) => `${what} (“${words}”, ${points})`).join('; ');
		return [
			{
				at: first.part.spotOf(first.start),
				found: facts.map(({ words }) => words).join(', '),
				severity: blocks ? 'block' : 'warn',
				message: `Together these facts may point to one family: ${listed}. They add up to ${score}; ${WARNS_AT} asks for a second look, and ${BLOCKS_AT} keeps a story out unless somebody has tried to find out who it is about.`,
				next: `Make the rarest broader: ${[...new Set(facts.map(({ broader }) => broader))].slice(0, 4).join('; ')}.`,
			},
		];
	},
	fires: [
		'The 14-year-old twin came from Smethwick. Her father was a taxi driver, and the family spoke Tigrinya.',
		'A nine-year-old Somali boy, one of six children, lived in Lozells.',
	],
	silent: [
		'A girl in her early teens came with her family.',
		'Children aged 5 to 11 from Ashford took part.',
		'Interpreters for Polish and Urdu were booked for every session.',
	],
	// Each hub names the neighbourhoods of its region in its settings; these two stand for them.
	example: (text) =>
		documentOf(text, { type: 'case-study', allowlist: allowlistFrom({ neighbourhoods: ['Smethwick', 'Lozells'] }) }),
};
