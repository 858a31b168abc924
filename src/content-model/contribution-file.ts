/** The one file that the plain form hands over and takes up again: `calm-waiting.contribution.json`. */
import { typeNamed } from './index.ts';
import { isRecord } from './is-record.ts';
import { nearest } from './nearest.ts';
import { TYPE_NAMES, type TypeName } from './type-names.ts';

/** Raise it when the shape changes, so that the reader of old files knows what it has. */
export const CONTRIBUTION_FORMAT = 1;

/** The shape of the file. */
export interface ContributionFile {
	format: typeof CONTRIBUTION_FORMAT;
	type: TypeName;
	/** Front matter as the model stores it, without the fields an editor fills in. */
	data: Record<string, unknown>;
	/** The body as MDX in the safe subset; empty where the fields say everything. */
	body: string;
}

/** Why a file is none: what was found, what was expected, and a next step where there is one of its own. */
export interface NoContribution {
	found: string;
	expected: string;
	next?: string;
}

export interface ReadContribution {
	file: ContributionFile;
	/** What the type has no field for, with its words. */
	unknown: { key: string; words: string }[];
}

/** Characters; far above the longest entry. */
const LONGEST = 1_000_000;
/**
 * Levels of lists and groups within each other; far above the deepest type. Whoever writes or checks the data goes down
 * level by level.
 */
const DEEPEST = 20;
const KEYS = ['format', 'type', 'data', 'body'];
const AS_IT_CAME = 'a contribution as it came from the form';

/** In: the whole text of a file. Out: what it holds, or why it is no contribution. Throws nothing. */
export const readContributionFile = (text: string): ReadContribution | { fault: NoContribution } => {
	if (text.length > LONGEST)
		return fault(
			`file of ${text.length.toLocaleString('en-GB')} characters`,
			`at most ${LONGEST.toLocaleString('en-GB')}`,
		);
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''), (key, inner: unknown) => (key === '__proto__' ? undefined : inner));
	} catch {
		return fault('file that is not whole', AS_IT_CAME);
	}
	if (isDeeperThan(value, DEEPEST)) return fault(`file of more than ${DEEPEST} levels`, AS_IT_CAME);
	return isRecord(value) ? contributionIn(value) : fault('file of another kind', AS_IT_CAME);
};

const contributionIn = (value: Record<string, unknown>): ReadContribution | { fault: NoContribution } => {
	const { format = CONTRIBUTION_FORMAT, type, data, body = '' } = value;
	if (format !== CONTRIBUTION_FORMAT)
		return fault(
			`form of file ${JSON.stringify(format)}`,
			`form ${CONTRIBUTION_FORMAT}`,
			'Bring the hub up to date, or ask for the file to be made again.',
		);
	if (!isTypeName(type)) {
		const meant = typeof type === 'string' ? nearest(type, TYPE_NAMES) : undefined;
		return fault(
			`type ${JSON.stringify(type)}`,
			`one of ${TYPE_NAMES.join(', ')}`,
			meant ? `Did you mean “${meant}”?` : undefined,
		);
	}
	if (!isRecord(data) || typeof body !== 'string')
		return fault('contribution without its answers', 'the answers under “data” and the text under “body”');
	const fields: object = typeNamed(type).fields;
	const unknown = [
		...Object.entries(value).filter(([key]) => !KEYS.includes(key)),
		...Object.entries(data).filter(([key]) => !Object.hasOwn(fields, key)),
	].map(([key, inner]) => ({ key, words: typeof inner === 'string' ? inner : JSON.stringify(inner) }));
	const kept = Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(fields, key)));
	return { file: { format: CONTRIBUTION_FORMAT, type, data: kept, body }, unknown };
};

const fault = (found: string, expected: string, next?: string): { fault: NoContribution } => ({
	fault: { found, expected, ...(next === undefined ? {} : { next }) },
});

const isTypeName = (value: unknown): value is TypeName => (TYPE_NAMES as readonly unknown[]).includes(value);

/** Goes down one level at a time, without calling itself, and stops as soon as it knows. */
const isDeeperThan = (value: unknown, levels: number): boolean => {
	let here: unknown[] = [value];
	for (let level = 0; level <= levels && here.length > 0; level += 1)
		here = here.flatMap((inner) => (typeof inner === 'object' && inner !== null ? Object.values(inner) : []));
	return here.length > 0;
};
