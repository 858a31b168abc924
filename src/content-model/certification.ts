import { defineContentType, disagreement } from './content-type.ts';
import { date, groups, lines, optional, reference, text, webAddress } from './field.ts';
import { inPassage, OPENING } from './passage.ts';
import { published } from './publication.ts';
import { naming, placing, reviewWithin, sources, stewardship } from './shared-fields.ts';

export const certification = defineContentType({
	name: 'certification',
	folder: 'certification',
	singular: 'Certification scheme',
	plural: 'Certification schemes',
	purpose: 'The levels and criteria of a scheme, and which organisations hold them.',
	role: 'support',
	list: 'by-title',
	menu: { in: 'learning', order: 5 },
	writtenBy: 'editors',
	calledAs: ['certification', 'award scheme'],
	schemaOrg: 'CreativeWork',
	facts: {
		wayOut: { field: 'url', words: 'See the scheme at' },
		shown: ['organisation', 'levels', 'criteria', 'holders', 'sectors', 'themes'],
	},
	reviewMonths: 24,
	fields: {
		title: naming.title('The name of the scheme.', 'Attachment Research Community award'),
		summary: naming.summary,
		organisation: published(reference('Run by', 'organisation')),
		levels: inPassage(
			OPENING,
			groups('Levels', 'level', {
				name: published(text('Level', { max: 60 })),
				meaning: published(text('Meaning', { max: 300 })),
			}),
		),
		criteria: optional(published(lines('Criteria', 'criterion'))),
		holders: optional(
			groups(
				'Who holds what',
				'holder',
				{
					organisation: published(reference('Organisation', 'organisation')),
					level: published(text('Level', { max: 60 })),
					on: published(date('Since')),
					url: published(webAddress('Where this is published')),
				},
				{ hint: 'Only what is published by the scheme or the holder.' },
			),
		),
		url: optional(published(webAddress('Web address'))),
		sectors: placing.sectors,
		themes: placing.themes,
		sources,
		everyday: naming.everyday,
		...stewardship,
	},
	facets: ['sectors', 'themes'],
	rules: [
		reviewWithin(24),
		({ levels, holders = [] }) =>
			holders.flatMap(({ level }, index) =>
				levels.some(({ name }) => name === level)
					? []
					: [
							disagreement({
								path: ['holders', index, 'level'],
								found: level,
								expected: `one of ${levels.map(({ name }) => name).join(', ')}`,
								next: 'Use the name of the level as it is written under “Levels”.',
							}),
						],
			),
	],
});
