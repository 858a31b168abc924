/**
 * Reads the one file the plain form hands over: `calm-waiting.contribution.json`. Pure; runs in node and in a browser.
 */
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { nearest } from '../../src/content-model/nearest.ts';
import { TYPE_NAMES, type TypeName } from '../../src/content-model/type-names.ts';
import { makeSafe } from '../../src/safe-mdx/stray-characters.ts';
import { UnreadableDocument } from './refusal.ts';

/** The shape of the file. `format` is raised when the shape changes. */
export interface Contribution {
	format: 1;
	type: TypeName;
	/** Front matter as the model stores it. */
	data: Record<string, unknown>;
	/** The body as MDX in the safe subset; empty where the fields say everything. */
	body: string;
}

/** Characters; far above the longest entry. */
const LONGEST = 1_000_000;
/**
 * Levels of lists and groups within each other; far above the deepest type. Whoever writes or checks the data goes down
 * level by level.
 */
const DEEPEST = 20;
const KEYS = ['format', 'type', 'data', 'body'];
const DOWNLOAD_AGAIN = 'Ask for the file as it came from the form; nobody needs to open or change it.';

/**
 * @param text the whole file
 * @returns the contribution, without keys the type does not have: those come back in `unknown`, with their words
 * @throws UnreadableDocument where it is no such file.
 */
export const readContribution = (
	text: string,
): { contribution: Contribution; unknown: { key: string; words: string }[] } => {
	const refused = (found: string, expected: string, next = DOWNLOAD_AGAIN) =>
		new UnreadableDocument(found, expected, next);
	if (text.length > LONGEST)
		throw refused(
			`file of ${text.length.toLocaleString('en-GB')} characters`,
			`at most ${LONGEST.toLocaleString('en-GB')}`,
		);
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''), (key, inner: unknown) => (key === '__proto__' ? undefined : inner));
	} catch {
		throw refused('file that is not whole', 'a contribution as it came from the form');
	}
	if (isDeeperThan(value, DEEPEST))
		throw refused(`file of more than ${DEEPEST} levels`, 'a contribution as it came from the form');
	if (!isRecord(value)) throw refused('file of another kind', 'a contribution as it came from the form');
	const { format = 1, type, data, body = '' } = value;
	if (format !== 1)
		throw refused(
			`form of file ${JSON.stringify(format)}`,
			'form 1',
			'Bring the hub up to date, or ask for the file to be made again.',
		);
	if (typeof type !== 'string' || !(TYPE_NAMES as readonly string[]).includes(type)) {
		const meant = typeof type === 'string' ? nearest(type, TYPE_NAMES) : undefined;
		throw refused(
			`type ${JSON.stringify(type)}`,
			`one of ${TYPE_NAMES.join(', ')}`,
			meant ? `Did you mean “${meant}”?` : DOWNLOAD_AGAIN,
		);
	}
	if (!isRecord(data) || typeof body !== 'string')
		throw refused('contribution without its answers', 'the answers under “data” and the text under “body”');
	const { fields }: AnyContentType = typeNamed(type as TypeName);
	const unknown = [
		...Object.entries(value).filter(([key]) => !KEYS.includes(key)),
		...Object.entries(data).filter(([key]) => !Object.hasOwn(fields, key)),
	].map(([key, inner]) => ({ key, words: typeof inner === 'string' ? inner : JSON.stringify(inner) }));
	const kept = Object.fromEntries(Object.entries(data).filter(([key]) => Object.hasOwn(fields, key)));
	return { contribution: { format: 1, type: type as TypeName, data: kept, body: makeSafe(body) }, unknown };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Goes down one level at a time, without calling itself, and stops as soon as it knows. */
const isDeeperThan = (value: unknown, levels: number): boolean => {
	let here: unknown[] = [value];
	for (let level = 0; level <= levels && here.length > 0; level += 1)
		here = here.flatMap((inner) => (typeof inner === 'object' && inner !== null ? Object.values(inner) : []));
	return here.length > 0;
};
