import { isCommonWord } from '../names/common-words.ts';
import { isKnownCapital } from '../names/known-capitals.ts';
import { isFirstName } from '../names/name-lists.ts';
import { documentOf, plainPart } from '../plain-text.ts';
import { ruleMatchOf } from '../reading/patterns.ts';
import { fold } from '../reading/tokens.ts';
import { byStory, type Rule } from '../rule.ts';

const WORD = /\p{L}{3,}/gu;

/** Names of files have no capitals, so that only a listed first name which is no other word can be told. */
const isNameAlone = (word: string) => {
	const folded = fold(word);
	return isFirstName(folded) && !isCommonWord(folded) && !isKnownCapital(folded);
};

export const nameInFileName: Rule = {
	id: 'name-in-file-name',
	family: 'people',
	title: 'First name in the name of a file',
	why: 'The name of a file is part of the address of a page or a picture, and stays in the history of the hub for good.',
	source: 'The hub’s own rule for stories about people.',
	severityFor: byStory('block', 'inform'),
	check: (document) =>
		document.parts
			.filter(({ kind }) => kind === 'file-name')
			.flatMap((part) =>
				[...part.text.matchAll(WORD)]
					.filter(([word]) => isNameAlone(word) && !document.allowlist.phrases.has(word.toLowerCase()))
					.map(({ index, 0: found }) =>
						ruleMatchOf(
							{ part, start: index, end: index + found.length },
							document.tellsStories ? 'block' : 'inform',
							'A first name stands in the name of a file.',
							'Name the file after its subject instead.',
						),
					),
			),
	fires: ['kayleigh and the garden', 'tea with siobhan'],
	silent: ['a calm start', 'grace and hope at the gate', 'march and april'],
	example: (text) => documentOf('', { parts: [plainPart(text, { kind: 'file-name' })] }),
};
