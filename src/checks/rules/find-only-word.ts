import { asExpression } from '../../content-model/as-expression.ts';
import { byStory, type Rule } from '../rule.ts';
import { isOwnText } from '../document.ts';
import { documentOf } from '../plain-text.ts';
import { matchesIn, ruleMatchOf } from '../reading/patterns.ts';
import type { FindOnlyWord } from '../wording.ts';

const escaped = (word: string) => asExpression(word).replace(/['’]/g, "['’]").replace(/[ -]/g, '[ -]');

const expressions = new WeakMap<FindOnlyWord, RegExp>();

/** The expression of a word, made once for all the documents that it is looked for in. */
const expressionOf = (sought: FindOnlyWord): RegExp => {
	const known = expressions.get(sought);
	if (known) return known;
	const { word } = sought;
	const flags = /^[\p{Lu}\d&-]+s?$/u.test(word) ? 'gu' : 'giu';
	const expression = new RegExp(`(?<![\\p{L}\\p{N}-])${escaped(word)}(?![\\p{L}\\p{N}-])`, flags);
	expressions.set(sought, expression);
	return expression;
};

export const findOnlyWord: Rule = {
	id: 'find-only-word',
	family: 'language',
	title: 'Word the hub finds by but does not print',
	why: 'People type these words, so search knows them; the people they are used of have said what they would rather be called.',
	source:
		'The hub’s vocabulary, which names who objects for each word: TACT, Language That Cares; DAHA; NHS A to Z of health writing.',
	severityFor: byStory('warn', 'warn'),
	check: (document) =>
		document.type === 'term'
			? []
			: document.wording.findOnly.flatMap((word) =>
					// A name of a report or a body keeps its words; so does what somebody said.
					matchesIn(document, expressionOf(word), (part) => isOwnText(part) && part.kind !== 'alternative-text').map(
						(match) => {
							const quoted =
								match.part.kind === 'quotation' ||
								(/[“"‘'][^”"’“‘']*$/u.test(match.before(200)) && /^[^“"]*[”"’']/u.test(match.after(200)));
							return ruleMatchOf(
								match,
								quoted ? 'inform' : 'warn',
								`The hub says “${word.preferred}” here. ${word.because}`,
								quoted ? 'Leave it if these are somebody’s own words.' : `Write “${word.preferred}”.`,
							);
						},
					),
				),
	fires: ['LAC reviews were moved.', 'Some pupils showed challenging behaviour.'],
	silent: ['The lac insect is red.', 'Children in care were asked.'],
	example: (text) =>
		documentOf(text, {
			wording: {
				findOnly: [
					{
						word: 'LAC',
						preferred: 'children in care',
						because: 'Young people in care said that it sounds like lacking.',
					},
					{
						word: 'challenging behaviour',
						preferred: 'behaviour that tells us something',
						because: 'It blames the child.',
					},
				],
				abbreviations: new Map(),
			},
		}),
};
