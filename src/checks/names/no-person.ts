/** Words with a capital that look like a name and are a rank, a style, a title or a thing. */
import { isAbstract } from './abstract-words.ts';
import { isCommonWord } from './common-words.ts';
import type { Cues } from './cues.ts';
import { isPersonVerb } from './people-words.ts';
import type { Word } from './word.ts';

const RANKS = new Set(
	'mayor lieutenant chancellor provost sheriff constable speaker member chief commissioner justice justices inspector advocate general bishop major nurse president minister secretary director officer warden chair'.split(
		' ',
	),
);
const OLD_TITLES = new Set(
	'lord lady sir dame check justice sister brother father coach baby king queen nurse aunt uncle'.split(' '),
);

const STREETS = new Set(
	'way road street lane avenue close drive crescent court house square park gardens terrace walk row place hall centre school hospital bridge ward chapel'.split(
		' ',
	),
);

/** “Lord Mayor”, “Lady Pool”: a rank, or a place, where an ordinary word stands behind an old title. */
export const isRank = (title: string, first: Word, last: Word | undefined) =>
	(OLD_TITLES.has(title.toLowerCase()) && last !== undefined && last !== first && STREETS.has(last.folded)) ||
	RANKS.has(first.folded) ||
	(OLD_TITLES.has(title.toLowerCase()) && first.class === 'word');

/** “Georgian”, “Socratic”, “Kafkaesque”: words made of names, in no list of names themselves. */
export const isAdjective = ({ folded, class: kind, text }: Word) =>
	kind === 'unlisted' && text.length > 5 && /(?:ian|ean|esque|ic|ist|ish|ese|ism|ite)$/u.test(folded);

/** An ordinary word in small letters follows, that is no verb of a person: “Stanley knives”. */
export const isFollowedByNoun = (words: readonly Word[], last: number, text: string) => {
	const end = words[last];
	const next = words[last + 1];
	return Boolean(
		end &&
		next &&
		!end.possessive &&
		!next.capitalised &&
		text.slice(end.end, next.start) === ' ' &&
		(!isPersonVerb(next.folded) || /^(?:is|was|means|meant)$/u.test(next.folded)),
	);
};

// A sentence begins with these before a name.
const BEFORE_A_NAME = new Set(
	'after before when while then with from that this what where which they there here once since until because although though however later even only also every each both some many most about over under like into onto upon your their said says told asked meet meeting helping supporting thanks thank dear poor little young older hello hey sorry over initially eventually today yesterday finally first next again'.split(
		' ',
	),
);

/** “Outcomes Star”: a name that is a word as well, behind an ordinary word with a capital, ends a title. */
export const endsTitle = (words: readonly Word[], at: number, text: string) => {
	const before = words[at - 1];
	const word = words[at];
	if (
		!before ||
		!word ||
		word.class !== 'ambiguous' ||
		!before.capitalised ||
		before.text.length < 4 ||
		!/^(?:[’']s)? $/u.test(text.slice(before.end, word.start))
	)
		return false;
	if (before.possessive) return isAbstract(word.folded) || isCommonWord(word.folded);
	return before.class === 'word' && !BEFORE_A_NAME.has(before.folded) && !isPersonVerb(before.folded);
};

/** “Constance of contact”: at the start of a sentence, before “of” something, a name is a word. */
export const isOfSomething = (first: Word, cues: Cues, words: readonly Word[], last: number, text: string) => {
	const next = words[last + 1];
	return (
		first.opensSentence &&
		!cues.strong &&
		next?.folded === 'of' &&
		!next.capitalised &&
		text.slice(words[last]?.end, next.start) === ' ' &&
		!words[last + 2]?.capitalised
	);
};
