import { byStory, type Rule } from '../rule.ts';
import { namesIn } from '../names/find-names.ts';

export const name: Rule = {
	id: 'name',
	family: 'people',
	title: 'Name of a person',
	why: 'A name, even a first name, lets a neighbour, a classmate or a violent partner recognise somebody.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): no names.',
	severityFor: byStory('block', 'warn'),
	check: (document) => {
		const invented = document.data['namesInStory'] === 'invented' || document.data['namesInStory'] === 'composite';
		return namesIn(document).flatMap(({ part, start, end, kind, sureness }) =>
			kind !== 'name'
				? []
				: [
						{
							part,
							start,
							end,
							severity: document.tellsStories
								? ('block' as const)
								: sureness === 'sure'
									? ('warn' as const)
									: ('inform' as const),
							message: document.tellsStories
								? 'A person is named here, and a story names nobody.'
								: 'A person is named here.',
							next: !document.tellsStories
								? 'Give the role instead, unless the person stands behind published work.'
								: invented
									? 'Write “a boy in his early teens” or “his aunt”; or, if the name is invented, add it under “Allowed” and say so.'
									: 'Write “a boy in his early teens”, “his aunt” or “a member of staff”.',
						},
					],
		);
	},
	fires: [
		'Kofi moved in with his aunt.',
		'We met Agnieszka every week.',
		'Her brother, Siobhán’s twin, was calm.',
		'A girl called Summer joined us.',
		'Oluwaseun’s mum was worried.',
		'Zbyrszko felt safer and told his carer.',
		'Staff asked Rukhsana B what helped.',
	],
	silent: [
		'Spice, mamba, Charlie and Molly are all street names for drugs.',
		'It was Hobson’s choice: the bus or nothing.',
		'“Grandparent” includes anyone the child calls Nain, Taid or Dadi.',
		'Hope, faith and grace were the words they chose.',
		'In May, the team met in Birmingham.',
		'Will this work elsewhere?',
		'The Timpson review said the same.',
		'Gibbs’s reflective cycle was used.',
		'Barnardo’s ran the sessions.',
		'Children’s Services agreed.',
		'Perry (2006) describes this.',
	],
};
