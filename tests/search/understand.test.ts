import { expect, test } from 'vitest';
import { KINDS_OF_HUB } from '../../src/search/kinds-of-hub.ts';
import { pageKinds } from '../../src/search/page-kinds.ts';
import { parseQuery } from '../../src/search/query.ts';
import { expansionsIn } from '../../src/search/query-expansion.ts';
import { understand } from '../../src/search/understand.ts';
import { searchWordsOf } from '../../src/search/normalise.ts';
import {
	conceptsIn,
	createVocabularyLookup,
	lookupWords,
	type VocabularyLookup,
} from '../../src/search/vocabulary-lookup.ts';
import { widen } from '../../src/search/widening.ts';
import { aTerm } from './a-search.ts';

const lookup = createVocabularyLookup([
	aTerm(
		'child-in-care',
		'Child in care',
		{ same: ['looked-after child', 'looked after children'], abbreviation: ['CLA'], 'find-only': ['LAC'] },
		'Children’s social care',
	),
	aTerm('local-safeguarding-children-partnership', 'Local safeguarding children partnership', {
		old: ['LSCB'],
		abbreviation: ['LSCP'],
	}),
	aTerm('child-exploitation', 'Child exploitation', { narrower: ['CSE'] }),
	aTerm(
		'attachment-research-community',
		'Attachment Research Community',
		{ abbreviation: ['ARC'], same: ['ARC audit'] },
		'Education and SEND',
	),
	aTerm(
		'arc-framework',
		'Attachment, Regulation and Competency framework',
		{ abbreviation: ['ARC'] },
		'Trauma and adversity',
	),
	aTerm('pace', 'PACE', { same: ['playfulness acceptance curiosity empathy'] }, 'Trauma and adversity'),
	aTerm(
		'police-custody',
		'Police custody',
		{ abbreviation: ['PACE'], same: ['custody suite'] },
		'Policing and justice',
	),
	aTerm('designated-officer', 'Designated officer for allegations', { abbreviation: ['DO', 'LADO'] }),
	aTerm('co-production', 'Co-production'),
	aTerm('safeguarding', 'Safeguarding'),
	aTerm('emotional-regulation', 'Emotional regulation', { related: ['meltdown'] }),
]);

/** Understood as where no page holds the typed words, so that wider terms are searched for. */
const understoodIn = (vocabulary: VocabularyLookup, text: string, without: string[] = []) => {
	const found = understand(parseQuery(text), vocabulary, { without });
	const units = widen(found.units, new Map(), 100);
	return { ...found, units, expansions: expansionsIn(units) };
};
const understood = (text: string, without: string[] = []) => understoodIn(lookup, text, without);
const expanded = (text: string) => understood(text).expansions.map(({ id }) => id);

test('an abbreviation finds its term and says what else was searched for, with the address of the reason', () => {
	const [expansion] = understood('LAC').expansions;
	expect(expansion).toMatchObject({
		id: 'child-in-care',
		typed: 'LAC',
		href: '/vocabulary/child-in-care/',
		because: '“LAC” finds Child in care.',
	});
	expect(expansion?.alsoSearchedFor).toEqual(['Child in care', 'looked-after child', 'CLA']);
});

test('a find-only word is never shown as a name of anything', () => {
	const shown = understood('children in care').expansions.flatMap(({ alsoSearchedFor, because }) => [
		...alsoSearchedFor,
		because,
	]);
	expect(shown.join(' ')).not.toContain('LAC');
});

test('an old name finds the new one and is not shown as a name', () => {
	const [expansion] = understood('LSCB').expansions;
	expect(expansion?.alsoSearchedFor).toEqual(['Local safeguarding children partnership', 'LSCP']);
	expect(understood('LSCP').expansions[0]?.alsoSearchedFor).toEqual(['Local safeguarding children partnership']);
});

test('a narrower word finds the wider term, and the wider term does not find the narrower word', () => {
	expect(expanded('CSE')).toEqual(['child-exploitation']);
	expect(
		understood('child exploitation').units.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)),
	).not.toContain('cse');
});

test('an expansion taken away is not searched for', () => {
	expect(understood('LAC', ['child-in-care']).expansions).toEqual([]);
	expect(understood('LAC', ['child-in-care']).units).toEqual(
		understand(parseQuery('LAC'), createVocabularyLookup([])).units.map((unit) => ({
			...unit,
			typed: 'LAC',
			alternatives: [{ stems: ['lac'], weight: 1, oneName: true }],
		})),
	);
});

test('an abbreviation with several meanings asks, and guesses none', () => {
	const { choices, expansions } = understood('ARC training');
	expect(choices).toHaveLength(1);
	expect(choices[0]?.options.map(({ title, query }) => [title, query])).toEqual([
		['Attachment Research Community', 'Attachment Research Community training'],
		['Attachment, Regulation and Competency framework', 'Attachment, Regulation and Competency framework training'],
	]);
	expect(expansions).toEqual([]);
});

test('the other words decide between meanings, and it is said', () => {
	const { choices, decisions } = understood('PACE police interview');
	expect(choices).toEqual([]);
	expect(decisions).toMatchObject([{ typed: 'PACE', title: 'Police custody' }]);
	expect(decisions[0]?.because).toContain('police');
});

test('the longest form wins', () => {
	expect(understood('ARC audit').choices).toEqual([]);
	expect(understood('ARC audit').named.map(({ id }) => id)).toEqual(['attachment-research-community']);
});

test('an abbreviation that is an everyday word counts only in capitals', () => {
	expect(expanded('what do children say')).toEqual([]);
	expect(expanded('DO referral')).toEqual(['designated-officer']);
});

test('words written together, apart or with a hyphen are found alike', () => {
	for (const text of ['co-production', 'coproduction', 'co production'])
		expect(
			understood(text).named.map(({ id }) => id),
			text,
		).toEqual(['co-production']);
	expect(expanded('safe guarding')).toEqual(['safeguarding']);
});

test('a word that is only near a term finds it for less than its own words, says so, and can be taken away', () => {
	const { expansions, units } = understood('meltdown');
	expect(expansions).toMatchObject([
		{
			id: 'emotional-regulation',
			because: 'Who types “meltdown” often looks for Emotional regulation, though it is not the same.',
		},
	]);
	expect(units[0]?.alternatives.map(({ entry, weight }) => [entry?.id, weight < 1])).toEqual([
		[undefined, false],
		['emotional-regulation', true],
	]);
	expect(understood('meltdown', ['emotional-regulation']).expansions).toEqual([]);
});

test('the wider terms of a word that many pages hold are neither searched for nor told', () => {
	const pages = 100;
	const heldBy = (count: number) => ({
		pages: Uint32Array.from({ length: count }, (_, page) => page),
		weights: new Uint8Array(count),
		places: new Uint8Array(count),
	});
	const { units } = understand(parseQuery('meltdown LAC'), lookup);
	const terms = (count: number) =>
		expansionsIn(
			widen(
				units,
				new Map([
					['meltdown', heldBy(count)],
					['lac', heldBy(count)],
				]),
				pages,
			),
		).map(({ id }) => id);
	expect(terms(8)).toEqual(['emotional-regulation', 'child-in-care']);
	expect(terms(9)).toEqual(['child-in-care']);
});

test('phrases, words left out and questions are taken apart', () => {
	expect(parseQuery('how do I make a “calm room” -school -"exam hall" -')).toMatchObject({
		phrases: ['calm room'],
		leftOut: ['school', 'exam hall'],
		asksHow: true,
	});
	expect(parseQuery('re-traumatisation').leftOut).toEqual([]);
	expect(parseQuery('"unclosed phrase').phrases).toEqual(['unclosed phrase']);
	expect(parseQuery('"" - \'').words).toEqual([]);
});

test('a page speaks of a term by any of its names, and of an ambiguous one only with a name that is its own', () => {
	const concepts = (text: string) => conceptsIn(lookup, lookupWords(searchWordsOf(text)));
	expect(concepts('Looked-after children and children in care').get('child-in-care')).toBe(2);
	expect(concepts('We used ARC.').size).toBe(0);
	expect(concepts('The Attachment Research Community (ARC) came.')).toEqual(
		new Map([['attachment-research-community', 2]]),
	);
	expect(concepts('What they do').size).toBe(0);
});

const strict = createVocabularyLookup([
	aTerm('person-who-causes-harm', 'Person who causes harm', { 'find-only': ['abuser'] }),
	aTerm('send', 'Special educational needs and disabilities', { abbreviation: ['SEND'] }),
	aTerm('suspension', 'Suspension and permanent exclusion', {
		same: ['exclusion'],
		everyday: ['kicked out of school'],
	}),
	aTerm('case-study', 'Case study'),
]);
const meantBy = (text: string) => understoodIn(strict, text).expansions.map(({ id }) => id);

test('a word that only looks like a name when its ending is cut off is not taken for it', () => {
	expect(meantBy('abused at home')).toEqual([]);
	expect(meantBy('abusers')).toEqual(['person-who-causes-harm']);
	expect(meantBy('sending a letter')).toEqual([]);
	expect(meantBy('excluded pupils')).toEqual(['suspension']);
});

test('everyday words find their term and are never shown as its name', () => {
	const [expansion] = understoodIn(strict, 'kicked out of school').expansions;
	expect(expansion?.id).toBe('suspension');
	expect(understoodIn(strict, 'suspension and permanent exclusion').expansions[0]?.alsoSearchedFor).toEqual([
		'exclusion',
	]);
});

const kinds = pageKinds(KINDS_OF_HUB);

test('who names a kind of page is understood to want it, and its name counts for less than what it is about', () => {
	const { askedTypes, units } = understand(parseQuery('walsall case studies'), strict, { kinds });
	expect([...askedTypes]).toEqual(['case-study']);
	const worth = (typed: string) =>
		Math.max(...units.find((unit) => unit.typed === typed)!.alternatives.map(({ weight }) => weight));
	expect(worth('case studies')).toBeLessThan(worth('walsall'));
	expect([...understand(parseQuery('case studies'), strict, { kinds }).askedTypes]).toEqual([]);
});

test('an everyday word counts for less than a word of the matter', () => {
	const weights = Object.fromEntries(
		understand(parseQuery('everyone happened custody'), strict).units.map(({ typed, alternatives }) => [
			typed,
			alternatives[0]?.weight,
		]),
	);
	expect(weights['custody']).toBe(1);
	expect(weights['everyone']).toBeLessThan(1);
	expect(weights['happened']).toBeLessThan(1);
});

const PASTED = `${'She said “not today” and left the room - again. '.repeat(5)}What helps?`;

test('in a pasted text, quotation marks and hyphens are its own: every word is looked for, and nothing is left out', () => {
	expect(parseQuery(PASTED)).toMatchObject({ pasted: true, phrases: [], leftOut: [] });
	expect(parseQuery(`${'one two '.repeat(25)}-school "exam hall"`)).toMatchObject({ phrases: [], leftOut: [] });
	expect(
		understand(parseQuery(`${'one two '.repeat(25)}-custody "exam hall"`), strict).units.map(({ typed }) => typed),
	).toEqual(expect.arrayContaining(['custody', 'exam', 'hall']));
});

test('quotation marks around a little of a long sentence are its own; around a whole sentence they ask for it', () => {
	const sentence =
		'the head said that the pupils had never felt so listened to and that the school would carry on with it';
	expect(parseQuery(sentence.replace('carry on', '"carry on"')).phrases).toEqual([]);
	expect(parseQuery(`"${sentence}"`).phrases).toEqual([sentence]);
	expect(parseQuery('how do we talk about “exam hall” and "calm corner" at school').phrases).toEqual([
		'exam hall',
		'calm corner',
	]);
});

test('a form that stands in a text a hundred times is told once', () => {
	const { choices, expansions } = understood('ARC and LAC '.repeat(100));
	expect(choices.map(({ typed }) => typed)).toEqual(['ARC']);
	expect(expansions.map(({ id }) => id)).toEqual(['child-in-care']);
	expect(understood('safe guarding '.repeat(100)).units).toHaveLength(1);
});

test.each(['what does SEND mean', 'what is kinship care', 'difference between neglect and poverty', 'MASH meaning'])(
	'“%s” asks what a word means',
	(text) => {
		expect(parseQuery(text).asksMeaning).toBe(true);
	},
);

test.each([
	'what is the best way to run a waiting room for people who are frightened',
	'meeting minutes walsall',
	'how do I calm a child',
])('“%s” does not', (text) => {
	expect(parseQuery(text).asksMeaning).toBe(false);
});
