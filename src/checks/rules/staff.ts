import { byStory, type Rule } from '../rule.ts';
import { namesIn } from '../names/find-names.ts';

export const staff: Rule = {
	id: 'staff',
	family: 'people',
	title: 'Member of staff by name',
	why: 'A worker’s name leads to a team, a place and the people they work with; and workers change jobs.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/).',
	severityFor: byStory('block', 'warn'),
	namesSomebody: true,
	check: (document) =>
		namesIn(document).flatMap(({ part, start, end, kind, lead, sureness }) =>
			kind === 'staff'
				? [
						{
							part,
							start,
							end,
							severity: document.tellsStories && sureness === 'sure' ? 'block' : 'warn',
							message: `A member of staff is named here (“${lead}”).`,
							next: `Write “the ${lead?.toLowerCase()}” and leave the name out.`,
						},
					]
				: [],
		),
	fires: [
		'His social worker Amina rang.',
		'The key worker, Donna, stayed late.',
		'The health visitor Grzegorz called.',
	],
	silent: ['The social worker rang.', 'A teacher in Ashford said so.', 'Every officer St Mungo’s trained took part.'],
};
