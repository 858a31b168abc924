import { byStory, type Rule } from '../rule.ts';
import { namesIn } from '../names/find-names.ts';

export const possibleName: Rule = {
	id: 'possible-name',
	family: 'people',
	title: 'Word that may be a name',
	why: 'No list holds every name, and lists hold the names of minorities worst. A capital that nothing explains is worth a second look.',
	source: 'The hub’s own decision: names in no list must not be protected less.',
	severityFor: byStory('warn', 'inform'),
	check: (document) =>
		namesIn(document).flatMap(({ part, start, end, kind }) =>
			kind === 'maybe'
				? [
						{
							part,
							start,
							end,
							severity: document.tellsStories ? 'warn' : 'inform',
							message: 'This may be the name of a person.',
							next: 'If it is, take it out. If it is a body or a place, say so in an allowance, or add it to the hub’s organisations.',
						},
					]
				: [],
		),
	fires: ['This changed things for Dovydass.'],
	silent: ['Later the group joined them.', 'The Early Help team joined them.'],
};
