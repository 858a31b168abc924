/** What a new hub is to be: its name, its places, its framework. Checks what somebody typed. Pure. */
import { SLUG } from '../content-model/field.ts';
import { slugOfTitle } from '../content-model/slug.ts';

/** What is asked of whoever makes a hub, by the name of its option. */
export const QUESTIONS = {
	name: { asks: 'What is the hub called?', example: 'North Coast Practice Hub', max: 60 },
	region: { asks: 'Which region is it for?', example: 'North Coast', max: 60 },
	networks: {
		asks: 'Which local networks belong to it? Names of places, with commas between them.',
		example: 'Saltmarsh, Harbour Towns, Upper Dale',
		max: 600,
	},
	framework: { asks: 'What is it about, in a few words?', example: 'restorative practice', max: 60 },
	principles: {
		asks: 'Which principles does it hold to? A few words each, with commas between them.',
		example: 'Respect, Responsibility, Repair',
		max: 600,
	},
} as const;

export type HubQuestion = keyof typeof QUESTIONS;
export type HubAnswers = Readonly<Record<HubQuestion, string>>;

/** Something that has a name people read and a name for files. */
export interface Named {
	id: string;
	label: string;
}

export interface HubPlan {
	name: string;
	region: string;
	framework: string;
	networks: readonly Named[];
	principles: readonly Named[];
}

/** Letters of any language, digits and the marks of names: these words are put into files as they are. */
const PLAIN = /^[\p{L}\p{M}\p{N} ,.&’'()–-]+$/u;

/** What is wrong with one answer, or nothing. */
export const faultOf = (question: HubQuestion, given: string): string | undefined => {
	const { max, example } = QUESTIONS[question];
	const answer = given.trim();
	const found = answer === '' ? 'nothing' : `“${answer.slice(0, 80)}”`;
	const expected = `expected at most ${max} letters, digits and ordinary marks`;
	if (answer === '' || answer.length > max || !PLAIN.test(answer))
		return `--${question}: unexpected ${found}, ${expected}. For example: --${question} "${example}"`;
	return question === 'networks' || question === 'principles' ? faultOfList(question, answer) : undefined;
};

/** The longest name of one place or principle: what a network and a term of a list may have. */
const LONGEST_NAME = 60;

const faultOfList = (question: HubQuestion, answer: string): string | undefined => {
	const items = itemsOf(answer);
	if (!items.length)
		return `--${question}: unexpected “${answer}”, expected at least one name. For example: --${question} "${QUESTIONS[question].example}"`;
	const odd = items.find(({ id, label }) => !SLUG.test(id) || id.length > 40 || label.length > LONGEST_NAME);
	if (odd)
		return `--${question}: unexpected “${odd.label}”, expected a short name with a letter or a digit. Shorten it.`;
	const twice = items.find(({ id }, index) => items.findIndex((other) => other.id === id) !== index);
	return twice && `--${question}: unexpected “${twice.label}” a second time, expected each once. Leave one out.`;
};

const itemsOf = (list: string): Named[] =>
	list
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean)
		.map((label) => ({ id: slugOfTitle(label), label }));

/** In: answers without a fault. Out: the hub they describe. */
export const hubPlanOf = (answers: HubAnswers): HubPlan => ({
	name: answers.name.trim(),
	region: answers.region.trim(),
	framework: answers.framework.trim(),
	networks: itemsOf(answers.networks),
	principles: itemsOf(answers.principles),
});
