import { everywhere, type Rule, type RuleMatch } from '../rule.ts';
import { isOwnText, type CheckedDocument, type Part } from '../document.ts';
import { isEverydayAbbreviation } from '../names/known-abbreviations.ts';

const SHORT = /(?<![\p{L}\p{N}/.@#-]|\d[ \]])(?<short>\p{Lu}{2,6})(?:s|[’']s)?(?![\p{L}\p{N}/@-]|\.\p{L})/gu;
/** Read by people who came to read: not a word the vocabulary lists, nor a note after “#”. */
const isReadOut = (part: Part) => isOwnText(part) && part.kind !== 'listed-word' && part.kind !== 'comment';

/**
 * Abbreviations that a document explains itself: “Virtual School (VS)”, “VS (Virtual School)”, “VS, short for …”, and
 * those that a term of the vocabulary lists.
 */
const explainedIn = ({ parts }: CheckedDocument) => {
	const explained = new Set<string>();
	for (const { kind, text } of parts) {
		if (kind === 'listed-word') explained.add(text.trim());
		if (!/\p{Lu}{2}/u.test(text)) continue;
		for (const match of text.matchAll(/(?<=\p{L}[\p{L}’'-]{1,40}[”"]?) \((?:the |or )?(\p{Lu}{2,6})s?\)/gu))
			explained.add(match[1] ?? '');
		for (const match of text.matchAll(
			/(\p{Lu}{2,6})s? (?:\(|, (?:short for|which stands for|the |an? )|stands for|means|is short for)/gu,
		))
			explained.add(match[1] ?? '');
	}
	return explained;
};

export const unexplainedAbbreviation: Rule = {
	id: 'unexplained-abbreviation',
	family: 'language',
	title: 'Abbreviation nobody explains',
	why: 'ARC has three meanings in this field and PACE two. Somebody from another service stops reading.',
	source: 'The hub’s vocabulary, where ten abbreviations have more than one meaning.',
	severityFor: everywhere('warn'),
	check: (document) => {
		const explained = explainedIn(document);
		const seen = new Set<string>();
		return document.parts.filter(isReadOut).flatMap((part) => {
			// Words in capitals all along are a heading or a shout, not abbreviations.
			if (part.text.length > 12 && part.text === part.text.toUpperCase()) return [];
			return [...part.text.matchAll(SHORT)].flatMap((match): RuleMatch[] => {
				const short = match.groups?.['short'] ?? '';
				if (
					isEverydayAbbreviation(short) ||
					explained.has(short) ||
					seen.has(short) ||
					document.wording.abbreviations.has(short)
				)
					return [];
				// An organisation of that name, or another form of a term.
				if (
					document.allowlist.phrases
						.get(short.toLowerCase())
						?.some(({ words, kind }) => (kind === 'organisation' || kind === 'term') && words.length === 1)
				)
					return [];
				seen.add(short);
				return [
					{
						part,
						start: match.index,
						end: match.index + short.length,
						severity: 'warn',
						message: `“${short}” is explained neither here nor in the vocabulary.`,
						next: `Write the words in full the first time, with “(${short})” after them.`,
					},
				];
			});
		});
	},
	fires: ['The TIAAS lead met the DSL.'],
	silent: ['The NHS and the GP agreed.', 'The designated safeguarding lead (DSL) met us; the DSL agreed.'],
};
