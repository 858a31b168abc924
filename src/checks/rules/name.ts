import { byStory, type Rule } from '../rule.ts';
import { tellsOfNobody } from '../clues/weigh.ts';
import type { CheckedDocument } from '../document.ts';
import { namesIn } from '../names/find-names.ts';
import type { FoundName } from '../names/found-name.ts';
import { isAboutOne } from '../reading/about-one.ts';
import { sentenceIn } from '../reading/part-sentences.ts';
import { ruleMatchOf } from '../reading/patterns.ts';

/** A name that nothing around it makes one of a person of the story is asked about, and keeps nothing back. */
const severityOf = (
	{ tellsStories, allowlist }: CheckedDocument,
	{ part, start, sureness, told, maybePublic }: FoundName,
) => {
	if (!tellsStories) return sureness === 'sure' ? 'warn' : 'inform';
	if (maybePublic && !isAboutOne(sentenceIn(part, start))) return 'warn';
	return told === false && tellsOfNobody(part, sentenceIn(part, start), allowlist) ? 'warn' : 'block';
};

const messageIn = ({ tellsStories }: CheckedDocument) =>
	tellsStories ? 'A person is named here, and a story names nobody.' : 'A person is named here.';

const INVENTED = new Set<unknown>(['invented', 'composite']);

const nextIn = ({ tellsStories, data }: CheckedDocument) => {
	if (!tellsStories) return 'Give the role instead, unless the person stands behind published work.';
	return INVENTED.has(data['namesInStory'])
		? 'Write “a boy in his early teens” or “his aunt”; or, if the name is invented, add it under “Allowed” and say so.'
		: 'Write “a boy in his early teens”, “his aunt” or “a member of staff”.';
};

export const name: Rule = {
	id: 'name',
	family: 'people',
	title: 'Name of a person',
	why: 'A name, even a first name, lets a neighbour, a classmate or a violent partner recognise somebody.',
	source:
		'Practice guidance of the President of the Family Division on anonymisation, December 2018 (https://www.judiciary.uk/guidance-and-resources/practice-guidance-family-court-anonymisation-guidance/): no names.',
	severityFor: byStory('block', 'warn'),
	namesSomebody: true,
	check: (document) =>
		namesIn(document).flatMap((found) => {
			const { part, start, end, kind } = found;
			if (kind !== 'name') return [];
			return [ruleMatchOf({ part, start, end }, severityOf(document, found), messageIn(document), nextIn(document))];
		}),
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
		'In May, the team met in Manchester.',
		'Will this work elsewhere?',
		'The Timpson review said the same.',
		'Gibbs’s reflective cycle was used.',
		'St Mungo’s ran the sessions.',
		'Children’s Services agreed.',
		'Perry (2006) describes this.',
	],
};
