/**
 * A contribution that was downloaded, as what stands in the controls of its form: the way back from `assemble`. Pure.
 */
import { allowancesOf, mayBeAnswered, type Allowance } from '../checks/allowance.ts';
import { ruleNamed } from '../checks/rules/index.ts';
import { CONTRIBUTED, type ContributedName } from '../content-model/contributed.ts';
import type { AnyContentType } from '../content-model/content-type.ts';
import { readContributionFile, type ContributionFile } from '../content-model/contribution-file.ts';
import type { AnyField, Field, Fields } from '../content-model/field.ts';
import { typeNamed } from '../content-model/index.ts';
import { isRecord } from '../content-model/is-record.ts';
import { own } from '../content-model/own.ts';
import type { Path } from '../content-model/walk.ts';
import type { Typed } from './assemble.ts';
import { bodyByHeading } from './body-by-heading.ts';
import { contributorsFields } from './contributed-types.ts';
import { BODY_PART, nameAt } from './control-names.ts';

export interface TakenUp {
	typed: Typed;
	/** What the writer answered to findings. */
	answers: Allowance[];
	/** What the file holds and the form has no control for, in words. */
	left: string[];
}

const CHOOSE_IT = 'Choose the file you downloaded from this form; its name ends in “.contribution.json”.';

/**
 * @param name the type whose form is open
 * @param text the whole file
 * @returns what stands in the form, or a sentence that says why the file cannot be taken up here
 */
export const takeUp = (name: ContributedName, text: string): TakenUp | { refused: string } => {
	const read = readContributionFile(text);
	if ('fault' in read) {
		const { found, expected, next } = read.fault;
		return { refused: `This cannot be taken up: it is a ${found}, expected ${expected}. ${next ?? CHOOSE_IT}` };
	}
	const { file, unknown } = read;
	if (file.type !== name) return { refused: elsewhere(file.type) };
	const type: AnyContentType = typeNamed(name);
	const typed = new Map<string, string[]>();
	const left = unknown.map(({ words }) => words);
	const fields = contributorsFields(type);
	for (const [key, value] of Object.entries(file.data)) {
		const field = own<AnyField>(fields, key);
		if (field) put(field as Field, value, [key], typed, left);
		else if (key !== 'allowed') left.push(inWords(value));
	}
	bodyByHeading(type, file.body).forEach((part, index) => typed.set(nameAt([BODY_PART, index]), [part]));
	const given = allowancesOf(file.data);
	const answers = given.filter(({ rule }) => isTheWriters(rule, name));
	left.push(...given.filter((answer) => !answers.includes(answer)).map(({ why }) => why));
	// Whatever the file says, only a reviewer confirms.
	return { typed, answers: answers.map((answer) => ({ ...answer, unconfirmed: true })), left };
};

const elsewhere = (type: ContributionFile['type']): string => {
	const { singular }: AnyContentType = typeNamed(type);
	const thing = singular.toLowerCase();
	return (CONTRIBUTED as readonly string[]).includes(type)
		? `This cannot be taken up here: the file is a ${thing}, and has a form of its own. Open “Something else to share?” at the top of the page, and choose it there.`
		: `This cannot be taken up here: the file is a ${thing}, which no form is for. Hand it to the coalition as it is.`;
};

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Puts a value where its controls are; what does not fit them is left. */
const put = (field: Field, value: unknown, path: Path, typed: Map<string, string[]>, left: string[]): void => {
	const name = nameAt(path);
	switch (field.kind) {
		case 'group':
			return isRecord(value) ? putParts(field.fields, value, path, typed, left) : void left.push(inWords(value));
		case 'groups':
			return eachOf(value, left, (row, index) =>
				isRecord(row) ? putParts(field.fields, row, [...path, index], typed, left) : void left.push(inWords(row)),
			);
		case 'references':
			return eachOf(value, left, (row, index) => void typed.set(nameAt([...path, index]), [inWords(row)]));
		case 'terms':
			return eachOf(value, left, (term) => void typed.set(name, [...(typed.get(name) ?? []), inWords(term)]));
		case 'lines':
			return eachOf(value, left, (line) => typed.set(name, [[...(typed.get(name) ?? []), inWords(line)].join('\n')]));
		case 'yes-no':
			return value === true ? void typed.set(name, ['yes']) : undefined;
		case 'upload':
			return void left.push(inWords(value));
		default:
			return isRecord(value) || Array.isArray(value)
				? void left.push(inWords(value))
				: void typed.set(name, [inWords(value)]);
	}
};

const eachOf = (value: unknown, left: string[], take: (item: unknown, index: number) => void): void => {
	if (Array.isArray(value)) value.forEach(take);
	else left.push(inWords(value));
};

const putParts = (
	fields: Fields,
	values: Record<string, unknown>,
	path: Path,
	typed: Map<string, string[]>,
	left: string[],
): void => {
	for (const [key, value] of Object.entries(values)) {
		const field = own<AnyField>(fields, key);
		if (field) put(field as Field, value, [...path, key], typed, left);
		else left.push(inWords(value));
	}
};

/** Rules that a writer may answer: those about names, and those that never block in this type. */
const isTheWriters = (rule: string, name: ContributedName): boolean =>
	mayBeAnswered(rule) || (ruleNamed(rule)?.severityFor(name) ?? 'block') !== 'block';
