import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { documentOf } from '../plain-text.ts';
import { namesIn } from '../names/find-names.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';

const SAID =
	/(?<!\p{L})(?<found>(?:\b[Tt]he |\b[Aa]n? |\b[Oo]ne )?(?:[a-z]+ ){0,2}(?:representative|delegate|lead|officer|manager|director|commissioner|head teacher|chair|colleague|member|consultant|councillor|worker|nurse|doctor|police|council|charity|trust|school) (?:from|of|at|for) (?:\p{Lu}[\p{L}’'-]+(?: (?:of|and|\p{Lu}[\p{L}’'-]+)){0,8}|the (?:police|council|charity|trust|school)) (?:said|told|asked|explained|reported|argued|admitted|felt|thought|raised|described))\b/gu;
const LIST =
	/(?:^|\n)[^\S\n]*(?<found>(?:Present|Attendees|Attended by|In attendance|Apologies)(?: from)?:?[^\n]{3,})/gu;
const IN_BRACKETS =
	/(?<found>\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}’'-]+)? \((?:\p{Lu}[\p{L}&’'-]+)(?: [\p{L}&’'-]+){0,5}\))(?= (?:said|asked|told|explained|raised|reported|agreed|noted|felt)|[,.;]|$)/gmu;

const applies = (data: Readonly<Record<string, unknown>>) => data['chathamHouse'] === true;

export const chathamHouse: Rule = {
	id: 'chatham-house',
	family: 'people',
	title: 'Speaker or participant under the Chatham House Rule',
	why: 'People spoke because nobody would be told who was there or who said what.',
	source: 'Chatham House Rule.',
	severityFor: everywhere('block'),
	check: (document): RuleMatch[] => {
		if (!applies(document.data)) return [];
		const next = 'Write what was learned: “One view was …”, “Several people had seen …”.';
		return [
			...namesIn(document).map(({ part, start, end }): RuleMatch => ({
				part,
				start,
				end,
				severity: 'block',
				message: 'A person is named in a note under the Chatham House Rule.',
				next,
			})),
			...matchesIn(document, SAID).map((match) =>
				ruleMatchOf(match, 'block', 'This says which body a speaker came from.', next),
			),
			...matchesIn(document, LIST).map((match) =>
				ruleMatchOf(match, 'block', 'This is a list of people who were there.', 'Take the list out.'),
			),
			...matchesIn(document, IN_BRACKETS).map((match) =>
				ruleMatchOf(match, 'block', 'A speaker stands with the body they came from.', next),
			),
		];
	},
	fires: [
		'The lead from Ashford Council said that waiting lists had grown.',
		'Present: four people from the trust',
		'Amina asked about funding.',
	],
	silent: ['One view was that waiting lists had grown.', 'Several people had seen the same.'],
	example: (text) => documentOf(text, { type: 'meeting-note', data: { chathamHouse: true } }),
};
