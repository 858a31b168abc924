import { KINDS_OF_PARTICULAR, type Particular } from '../clues/particulars.ts';
import { verdictOn } from '../clues/weigh.ts';
import { isOwnText, type Part } from '../document.ts';
import { sentencesInPart } from '../reading/part-sentences.ts';
import { ruleMatchOf } from '../reading/patterns.ts';
import type { Sentence } from '../reading/tokens.ts';
import { byStory, type Rule } from '../rule.ts';

const isRead = (part: Part) => isOwnText(part) && part.kind !== 'venue' && part.kind !== 'comment';

const MOST_NAMED = 4;

/** “a day, a place and a relative”. */
const particularsInWords = (particulars: readonly Particular[]) => {
	const whole = particulars.filter((one, index) => !particulars.slice(0, index).some(({ end }) => end >= one.end));
	const kinds = [...new Set(whole.map(({ kind }) => KINDS_OF_PARTICULAR[kind]))].slice(0, MOST_NAMED);
	return kinds.length > 1 ? `${kinds.slice(0, -1).join(', ')} and ${kinds.at(-1)}` : (kinds[0] ?? '');
};

/** From the first particular to the end of the clause of the last: what a writer has to look at. */
const clauseOf = (sentence: Sentence, particulars: readonly Particular[]) => {
	const start = Math.min(...particulars.map((particular) => particular.start));
	const last = Math.max(...particulars.map(({ end }) => end));
	const rest = /^[^.;:!?–—\n]{0,60}/u.exec(sentence.text.slice(last))?.[0] ?? '';
	return { start: sentence.start + start, end: sentence.start + last + rest.trimEnd().length };
};

export const cluesTogether: Rule = {
	id: 'clues-together',
	family: 'people',
	title: 'Clues that together may say who somebody is',
	why: 'People write about others in more ways than any list of rules holds. Where one person is spoken of, each particular beside them is one more thing that a neighbour knows.',
	source:
		'ICO anonymisation guidance, March 2025 (https://cy.ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective): singling out and linking. The weights are the hub’s own, worked out from sentences with labels.',
	severityFor: byStory('block', 'inform'),
	leavesToOthers: true,
	check: ({ tellsStories, parts, allowlist }) =>
		tellsStories
			? parts.filter(isRead).flatMap((part) =>
					sentencesInPart(part).flatMap((sentence) => {
						const verdict = verdictOn(part, sentence, allowlist);
						return verdict
							? [
									ruleMatchOf(
										{ part, ...clauseOf(sentence, verdict.particulars) },
										verdict.severity,
										`Somebody may be known by what is told here: ${particularsInWords(verdict.particulars)}.`,
										'Ask of each whether the story needs it. Leave it out, or say it more broadly: “a town nearby”, “a few weeks later”, “a relative”.',
									),
								]
							: [];
					}),
				)
			: [],
	fires: [
		'The lad who swam the canal for a bet now sweeps up at her uncle’s yard.',
		'He lodged above a bakery in Telford until the spring.',
		'Her grandfather carved the eagle in the chapel.',
		'Two homes, Telford in the week and Harlech at weekends, and one tired lad.',
	],
	silent: [
		'Families told us that letters came too late.',
		'Most children settle within a few weeks.',
		'The team meets on the first Monday of each month in Ashford.',
		'Staff read the report of the inquiry and wrote a new letter.',
		'He came when he was ready.',
	],
};
