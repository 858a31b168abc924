import { KINDS_OF_PARTICULAR, type Particular } from '../clues/particulars.ts';
import { verdictOn } from '../clues/weigh.ts';
import { isOwnText, type Part } from '../document.ts';
import { ruleMatchOf } from '../reading/patterns.ts';
import { sentencesOf, type Sentence } from '../reading/tokens.ts';
import { byStory, type Rule } from '../rule.ts';

const isRead = (part: Part) => isOwnText(part) && part.kind !== 'venue' && part.kind !== 'comment';

const MOST_NAMED = 4;

/** “a day, a place and a relative”. */
const inWords = (particulars: readonly Particular[]) => {
	const kinds = [...new Set(particulars.map(({ kind }) => KINDS_OF_PARTICULAR[kind]))].slice(0, MOST_NAMED);
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
					sentencesOf(part.text).flatMap((sentence) => {
						const verdict = verdictOn(part, sentence, allowlist);
						return verdict
							? [
									ruleMatchOf(
										{ part, ...clauseOf(sentence, verdict.particulars) },
										verdict.severity,
										`Somebody may be known by what is told here: ${inWords(verdict.particulars)}.`,
										'Ask of each whether the story needs it. Leave it out, or say it more broadly: “a town nearby”, “a few weeks later”, “a relative”.',
									),
								]
							: [];
					}),
				)
			: [],
	fires: [],
	silent: [],
};
