/**
 * What stands in the blank Word document of a type, read from the model: labels, hints, options and headings.
 * The reader of filled-in documents uses the same plan to know the template’s own words from the writer’s.
 */
import { exampleInWords } from '../../src/content-model/example-in-words.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Field, Fields } from '../../src/content-model/field.ts';
import type { Vocabularies } from '../../src/content-model/vocabulary.ts';
import { spaced } from './section-words.ts';

export interface PlanRow {
	label: string;
	hint: string;
	field: Field;
	/** Whether “Ready” asks for an answer, once the group it stands in is filled in at all. */
	required: boolean;
	/** Names from the table’s group inwards; from the outermost field where the table has no group. */
	path: readonly string[];
}

export interface PlanTable {
	/** The group this table fills in: “Owner”, “Outcome 1”. */
	group?: { title: string; hint: string; name: string; repeated: boolean; required: boolean };
	rows: readonly PlanRow[];
}

export interface TemplatePlan {
	opening: readonly string[];
	essentialsHeading: string;
	essentials: PlanTable;
	/**
	 * Headings of the body with what belongs under each; one free heading where the type has no sections; none for types
	 * of fields only.
	 */
	storyHeading?: { heading: string; hint: string };
	sections: readonly { heading: string; hint: string }[];
	detailsHeading: string;
	detailsHint: string;
	details: readonly PlanTable[];
	/** What else may be told, and how. */
	more?: string;
}

/** How many blank tables a repeated group gets; more are made by copying one. */
const BLANKS = 1;

const ESSENTIALS = ['title', 'summary'];

/** All that a document may answer; the reader of documents goes by it. The blank one asks less: see `blankPlanOf`. */
export const planOf = (
	{ singular, purpose, fields, sections, format }: AnyContentType,
	vocabularies: Vocabularies,
): TemplatePlan => {
	// What an editor decides is asked of nobody who writes.
	const all = (Object.entries(fields as Fields) as NamedField[]).filter(([, { filledBy }]) => filledBy !== 'editor');
	const rows = (entries: NamedField[]) => rowsOf(entries, vocabularies);
	const singles = all.filter(([, { kind }]) => kind !== 'group' && kind !== 'groups');
	const hasBody = format === 'mdx';
	const details = rows(singles.filter(([name]) => !ESSENTIALS.includes(name)));
	const others = details.filter(({ required }) => !required).map(({ label }) => label);
	return {
		opening: [
			`${singular}: a blank document`,
			purpose,
			'Write in the empty boxes, and under the headings. Leave the labels and headings as they are. Leave a box empty if you do not know; somebody will ask you.',
			'Do not write the name of a child, parent or member of staff, a date of birth, an address, or anything from a record.',
		],
		essentialsHeading: `About this ${singular.toLowerCase()}: the essentials`,
		essentials: { rows: rows(singles.filter(([name]) => ESSENTIALS.includes(name))) },
		...(hasBody && sections.length === 0
			? {
					storyHeading: {
						heading: 'The text: write below this line',
						hint: 'Headings, paragraphs, lists and tables. Leave it empty if the boxes say everything.',
					},
				}
			: {}),
		sections: hasBody ? sections.map(({ heading, hint }) => ({ heading, hint })) : [],
		detailsHeading: `About this ${singular.toLowerCase()}: the details`,
		detailsHint: 'An editor can help with these. Fill in what you know.',
		details: [
			...(details.length > 0 ? [{ rows: details }] : []),
			...all.flatMap((entry) => tablesOf(entry, vocabularies)),
		],
		...(others.length > 0 ? { more: `${MORE}${others.join('; ')}.` } : {}),
	};
};

/** What the blank document asks: what “Ready” asks of a writer, on two pages. The rest may be told on lines below. */
export const blankPlanOf = (type: AnyContentType, vocabularies: Vocabularies): TemplatePlan => {
	const plan = planOf(type, vocabularies);
	return {
		...plan,
		details: plan.details
			.filter(({ group }) => group?.required !== false)
			.map((table) => ({ ...table, rows: table.rows.filter(({ required }) => required) }))
			.filter(({ rows }) => rows.length > 0),
	};
};

const MORE = 'If you know it, add a line of its own for any of these, such as “Cost: £80”: ';

type NamedField = [name: string, field: Field];

const rowsOf = (
	entries: readonly NamedField[],
	vocabularies: Vocabularies,
	path: readonly string[] = [],
	labels: readonly string[] = [],
	isAsked = true,
): PlanRow[] =>
	entries.flatMap(([name, field]) => {
		const here = { path: [...path, name], labels: [...labels, field.label] };
		const required = isAsked && field.required;
		if (field.kind === 'group')
			return rowsOf(Object.entries(field.fields) as NamedField[], vocabularies, here.path, here.labels, required);
		return [{ label: here.labels.join(' › '), hint: hintOf(field, vocabularies), field, required, path: here.path }];
	});

/** The tables of a group; none for a single field. */
const tablesOf = ([name, field]: NamedField, vocabularies: Vocabularies): PlanTable[] => {
	if (field.kind !== 'group' && field.kind !== 'groups') return [];
	const repeated = field.kind === 'groups';
	const titles = repeated
		? Array.from({ length: BLANKS }, (_, index) => `${sentence(field.label)}: ${field.singular} ${index + 1}`)
		: [field.label];
	const hint = [
		field.hint,
		field.required ? undefined : MAY_STAY_EMPTY,
		repeated ? 'For one more, copy the table and paste it below.' : undefined,
	]
		.filter(Boolean)
		.join(' ');
	return titles.map((title) => ({
		group: { title, hint, name, repeated, required: field.required },
		rows: rowsOf(Object.entries(field.fields) as NamedField[], vocabularies),
	}));
};

const MAY_STAY_EMPTY = 'This may stay empty.';

const hintOf = (field: Field, vocabularies: Vocabularies): string =>
	[
		field.hint,
		// Where the answers are listed, none needs an example.
		field.example && !['choice', 'term', 'terms'].includes(field.kind) ? exampleInWords(field.example) : undefined,
		howToAnswer(field, vocabularies),
		field.required ? undefined : MAY_STAY_EMPTY,
	]
		.filter(Boolean)
		.join(' ');

/** How an answer is written in a document. No default branch: a new kind of field does not compile until it has one. */
const howToAnswer = (field: Field, vocabularies: Vocabularies): string | undefined => {
	const labels = (name: keyof Vocabularies) => vocabularies[name].terms.map(({ label }) => label).join('; ');
	switch (field.kind) {
		case 'text':
		case 'prose':
			return `At most ${field.max} characters.`;
		case 'lines':
			return 'One on each line.';
		case 'number':
			return 'In figures.';
		case 'yes-no':
			return 'Yes or no.';
		case 'date':
			return 'The day, such as 3 March 2026.';
		case 'time':
			return 'The time, such as 9.30am.';
		case 'web-address':
			return 'The full address, starting https://.';
		case 'mailbox':
			return 'An email address.';
		case 'choice':
			return `One of: ${Object.values(field.options).join('; ')}.`;
		case 'term':
			return `One of: ${labels(field.vocabulary)}.`;
		case 'terms':
			return `One or more, each on a line of its own: ${labels(field.vocabulary)}.`;
		case 'reference':
			return 'The name as it stands on the hub.';
		case 'references':
			return 'Names as they stand on the hub, one on each line.';
		case 'upload':
			return 'The file is chosen in the editor later.';
		case 'group':
		case 'groups':
			return undefined;
	}
};

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Every sentence the template itself says. A paragraph of exactly these words was not written by anybody. */
export const guidanceOf = (plan: TemplatePlan): ReadonlySet<string> =>
	new Set(
		[
			...plan.opening,
			plan.essentialsHeading,
			...(plan.storyHeading ? [plan.storyHeading.heading, plan.storyHeading.hint] : []),
			...plan.sections.map(({ hint }) => hint),
			plan.detailsHeading,
			plan.detailsHint,
			plan.more ?? '',
			...[plan.essentials, ...plan.details].flatMap(({ group, rows }) => [
				group?.hint ?? '',
				...rows.map(({ hint }) => hint),
			]),
		]
			.filter(Boolean)
			.map(spaced),
	);
