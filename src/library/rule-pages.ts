/**
 * Every rule an entry is checked against, as the handbook explains it: the checks and the refusals of the safe subset.
 */
import { rules } from '../checks/rules/index.ts';
import { contentTypes } from '../content-model/index.ts';
import type { TypeName } from '../content-model/type-names.ts';
import { REFUSALS } from '../safe-mdx/refusals.ts';

export interface RulePage {
	id: string;
	/** Heading under which the list of rules shows it. */
	chapter: string;
	title: string;
	why: string;
	source: string | undefined;
	/** What it does in which types, in words. */
	severity: string;
	fires: readonly string[];
	silent: readonly string[];
	/** For refusals: what to write instead. */
	instead?: string;
}

const CHAPTERS = {
	people: 'People in stories',
	numbers: 'Numbers of people',
	language: 'Words',
	quality: 'What makes an entry useful',
} as const;
const SEVERITIES = {
	block: 'keeps the entry out',
	warn: 'asks for an answer before publishing',
	inform: 'is only shown',
} as const;

const tellStories = contentTypes.filter(({ tellsStories }) => tellsStories);
const storiesInWords = new Intl.ListFormat('en-GB').format(tellStories.map(({ plural }) => plural.toLowerCase()));
const elsewhere = contentTypes.find(({ tellsStories }) => !tellsStories)!;

const severityInWords = (severityFor: (type: TypeName) => keyof typeof SEVERITIES) => {
	const [inStories, inOthers] = [severityFor(tellStories[0]!.name), severityFor(elsewhere.name)];
	return inStories === inOthers
		? `It ${SEVERITIES[inStories]}.`
		: `In ${storiesInWords} it ${SEVERITIES[inStories]}; elsewhere it ${SEVERITIES[inOthers]}.`;
};

/** All rules, in the order of their chapters. */
export const rulePages = (): RulePage[] => [
	...rules.map(({ id, family, title, why, source, severityFor, fires, silent }) => ({
		id,
		chapter: CHAPTERS[family],
		title,
		why,
		source,
		severity: severityInWords(severityFor),
		fires,
		silent,
	})),
	...Object.entries(REFUSALS).map(([id, { title, why, example }]) => ({
		id,
		chapter: id.startsWith('yaml-') ? 'The fields of a file' : 'The text of an entry',
		title,
		why,
		source: undefined,
		severity: 'It keeps the entry out.',
		fires: [example.refused],
		silent: [],
		instead: example.instead,
	})),
];

export const rulePaths = () => rulePages().map(({ id }) => ({ params: { rule: id }, props: { id } }));
