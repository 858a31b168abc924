import { defineContentType, disagreement, type DataOf } from './content-type.ts';
import { date, lines, optional, prose, references, term, text, yesNo } from './field.ts';
import { notSearched, otherName } from './passage.ts';
import { pageOnly, published, searchOnly } from './publication.ts';
import { stewardship } from './shared-fields.ts';

/**
 * A term of the field, and every other way people type it.
 * Direction matters: an `otherForms` word means the same, a `narrower` one is a part of the term (typing it may
 * show the term, typing the term does not show it alone), a `findOnly` one finds but should not be
 * written, and an `everyday` one finds and is never shown as a name.
 */
export const vocabularyTerm = defineContentType({
	name: 'term',
	folder: 'vocabulary',
	singular: 'Term',
	plural: 'Vocabulary',
	purpose: 'The words of the field: what to call things, what else people call them, and what they mean.',
	role: 'reference',
	list: 'own-page',
	menu: { in: 'learning', order: 3 },
	writtenBy: 'editors',
	calledAs: [],
	schemaOrg: 'DefinedTerm',
	layout: 'own',
	lineage: false,
	answers: 'what-it-is',
	gives: 'terms',
	format: 'yaml',
	reviewMonths: 36,
	fields: {
		title: published(text('Preferred term', { max: 80 })),
		area: published(term('Area', 'vocabulary-areas')),
		meaning: optional(
			published(prose('Meaning', { max: 500, hint: 'One or two plain sentences, in your own words.' })),
		),
		otherForms: otherName(
			optional(published(lines('Also called', 'form', { max: 80, hint: 'Words that mean the same.' }))),
		),
		abbreviations: otherName(optional(published(lines('Abbreviations', 'abbreviation', { max: 20 })))),
		oldNames: otherName(
			optional(
				published(
					lines('Old names', 'old name', {
						max: 80,
						hint: 'What it used to be called. Old names keep finding new pages.',
					}),
				),
			),
		),
		narrower: otherName(
			optional(
				published(
					lines('Narrower words', 'word', {
						max: 80,
						hint: 'Words for a part of this. Typing one shows this term as well; not the other way round.',
					}),
				),
			),
		),
		related: notSearched(
			optional(
				published(
					lines('Related words', 'word', {
						max: 80,
						hint: 'Words people type when they look for this, though they mean something else.',
					}),
				),
			),
		),
		findOnly: otherName(
			optional(
				pageOnly(
					lines('Find-only words', 'word', { max: 80, hint: 'People type these; the hub never uses them as a name.' }),
				),
			),
		),
		findOnlyBecause: optional(published(text('Why not use them', { max: 240, hint: 'Who objects, and why.' }))),
		everyday: otherName(
			optional(
				searchOnly(
					lines('Everyday words', 'word', {
						max: 80,
						hint: 'What people outside the trade type when they mean this. They find the page, no page and no open data shows them, and nobody is asked not to write them. The search index holds them, and somebody who takes it apart can read them.',
						example: 'foster kid',
					}),
				),
			),
		),
		seeAlso: optional(published(references('See also', 'term'))),
		note: optional(published(prose('Note', { max: 600 }))),
		sources: notSearched(
			optional(
				published(lines('Sources', 'source', { max: 400, hint: 'Addresses of the pages where the words were seen.' })),
			),
		),
		confirmed: published(
			yesNo('Confirmed by a source', {
				hint: 'No: everyday practice vocabulary, waiting for a practitioner to confirm it.',
			}),
		),
		reviewedOn: published(date('Last reviewed on')),
		allowed: stewardship.allowed,
	},
	facets: ['area'],
	rules: [
		({ findOnly, findOnlyBecause }) =>
			findOnly && !findOnlyBecause
				? [
						disagreement({
							path: ['findOnlyBecause'],
							found: 'nothing',
							expected: 'a reason, because there are find-only words',
							next: 'Say who objects to the word and why, or move the word to “Also called”.',
						}),
					]
				: [],
	],
});

export type Term = DataOf<typeof vocabularyTerm>;
