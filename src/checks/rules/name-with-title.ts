import { byStory, type Rule } from '../rule.ts';
import { namesIn } from '../names/find-names.ts';

/** Whoever bears one of these is in the newspapers: asked about, since a story may still be about one. */
const PUBLIC_RANKS = new Set(['lord', 'baroness', 'dame', 'sir']);

export const nameWithTitle: Rule = {
	id: 'name-with-title',
	family: 'people',
	title: 'Title and name',
	why: 'In a small area the doctor, the officer or the head teacher points to the child.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): professionals in a small area can identify a child.',
	severityFor: byStory('block', 'warn'),
	namesSomebody: true,
	check: (document) =>
		namesIn(document).flatMap(({ part, start, end, kind, lead = '' }) =>
			kind === 'titled'
				? [
						{
							part,
							start,
							end,
							severity: document.tellsStories && !PUBLIC_RANKS.has(lead.toLowerCase()) ? 'block' : 'warn',
							message: 'A person is named here with a title.',
							next: 'Give the role instead: “the head teacher”, “an officer”.',
						},
					]
				: [],
		),
	fires: [
		'Mrs Begum was kind.',
		'PC Okafor came back the next day.',
		'Dr. Nowak saw them both.',
		'Auntie Comfort took them in.',
	],
	silent: ['Mr and Mrs are titles.', 'The PC was slow.', 'See a Dr if you need to.'],
};
