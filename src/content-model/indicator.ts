import { defineContentType, disagreement } from './content-type.ts';
import { choice, groups, lines, number, optional, text, yesNo } from './field.ts';
import { inPassage } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

/** The passages its fields make. */
export const indicatorPassages = {
	limits: { id: 'limits-heading', heading: 'What it cannot tell' },
};

/** The figures stand beside the entry as `<name>.csv`; the entry says what each column means and what may be shown. */
export const indicator = defineContentType({
	name: 'indicator',
	folder: 'indicators',
	singular: 'Indicator',
	plural: 'Indicators',
	purpose: 'Small tables of open figures, with what they mean and what they cannot tell.',
	role: 'support',
	list: 'by-title',
	menu: { in: 'learning', order: 4 },
	writtenBy: 'editors',
	calledAs: ['indicator', 'open data', 'figures', 'statistics'],
	schemaOrg: 'Dataset',
	layout: 'own',
	hasTable: true,
	reviewMonths: 24,
	fields: {
		title: naming.title('What is counted, where and when.', 'People trained, by service and date reported'),
		summary: naming.summary,
		columns: groups('Columns', 'column', {
			name: published(
				text('Name in the file', {
					max: 60,
					pattern: { expression: '^[a-z0-9]+(?:_[a-z0-9]+)*$', expected: 'lower-case letters, digits and underscores' },
				}),
			),
			label: published(text('Label', { max: 80 })),
			meaning: published(text('Meaning', { max: 240 })),
			counts: published(
				choice('What it counts', {
					people: 'People',
					organisations: 'Organisations',
					share: 'A share of people',
					other: 'Nothing: a label, a date or a note',
				}),
			),
		}),
		geography: published(
			choice('Smallest area shown', {
				national: 'National',
				regional: 'Regional',
				'local-authority': 'Local authority',
				smaller: 'Smaller than a local authority',
			}),
		),
		smallestShown: published(
			number('Smallest count of people shown', {
				min: 0,
				hint: 'Counts from 1 up to one less than this are left out. The usual rule is 8.',
			}),
		),
		roundedTo: published(number('Rounded to', { min: 1, max: 100, hint: '5 is the usual rule; 1 means not rounded.' })),
		publishedElsewhere: optional(
			published(
				yesNo('Already published like this elsewhere', { hint: 'Yes only if the source shows exactly these numbers.' }),
			),
		),
		limits: inPassage(indicatorPassages.limits, published(lines('What it cannot tell', 'limit'))),
		themes: placing.themes,
		sectors: optional(placing.sectors),
		sources,
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['sectors', 'themes', 'geography'],
	rules: [
		reviewWithin(24),
		({ smallestShown, publishedElsewhere }) =>
			smallestShown < 8 && !publishedElsewhere
				? [
						disagreement({
							path: ['smallestShown'],
							found: String(smallestShown),
							expected: 'at least 8, unless the source already shows these numbers',
							next: 'Raise it to 8 and leave the small counts out of the file.',
						}),
					]
				: [],
	],
});
