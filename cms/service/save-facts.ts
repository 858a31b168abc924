/**
 * What a save changes: what the piece says, the record of its disclosure check, the findings that are allowed in it.
 * And that record with the role and day of whoever is signed in, whatever the boxes of the form hold.
 */
import { allowanceKeyOf } from '../../src/checks/allowance.ts';
import { isRecord } from '../../src/content-model/is-record.ts';
import type { AnyContentType } from '../../src/content-model/content-type.ts';
import type { Fields } from '../../src/content-model/field.ts';
import { network } from '../../src/content-model/network.ts';
import { own } from '../../src/content-model/own.ts';
import { ANSWERED_FOR, OWNER } from '../../src/content-model/answered-for.ts';
import { parseFrontMatter, splitFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { patchYaml } from '../patch-yaml.ts';
import { placeOf } from './paths.ts';

/** Where a text comes from: whoever saves it, somebody who handed it over, or what was published of the page before. */
export type TextOrigin = 'typed' | 'sent' | 'published-before';

export interface SaveAsked {
	path: string;
	/** What is stored now; undefined where nothing is. */
	before: string | undefined;
	text: string;
	origin: TextOrigin;
	/** Who saves, as the record of a check names them. */
	by: { role: string; on: string };
}

export interface SaveFacts {
	/** What is to be stored. */
	text: string;
	/** Whether anything changes besides the disclosure check, the allowed findings and who answers for the page. */
	changesWords: boolean;
	/** Whether it changes who answers for the page, or by when. */
	changesWhoAnswers: boolean;
	/** Whether it changes who that is: words that somebody typed, and that stand on the page. */
	changesOwner: boolean;
	changesCheck: boolean;
	/** Whether anything is different about the allowed findings. */
	changesAllowances: boolean;
	/** Whether a finding is allowed that was not before, by somebody who does not call it their own answer. */
	allowsFindings: boolean;
	/** The local networks that the text names. */
	networks: string[];
}

type Data = Record<string, unknown>;

interface Parts {
	data: Data;
	comments: readonly string[];
	frontMatter: string;
	/** What stands before and after the fields. */
	around: readonly [before: string, after: string];
	body: string;
}

const CHECK = 'disclosure';
const ALLOWED = 'allowed';

/** A text whose fields cannot be read counts as all body; the checks refuse it. */
const partsOf = (text: string, format: 'mdx' | 'yaml'): Parts => {
	const split = format === 'yaml' ? { frontMatter: text, frontMatterLine: 1, body: '' } : splitFrontMatter(text);
	if ('finding' in split) return { data: {}, comments: [], frontMatter: '', around: ['', text], body: text };
	const { frontMatter, body, frontMatterLine } = split;
	const { data, comments } = parseFrontMatter(frontMatter, frontMatterLine);
	const from = format === 'yaml' ? 0 : (/^\uFEFF?---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0].length ?? 0);
	return {
		data: isRecord(data) ? data : {},
		comments: comments.map((comment) => comment.text),
		frontMatter,
		around: [text.slice(0, from), text.slice(from + frontMatter.length)],
		body: isRecord(data) ? body : text,
	};
};

const written = (value: unknown): string =>
	JSON.stringify(value, (_key, inner: unknown) =>
		isRecord(inner)
			? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
			: inner,
	) ?? '';

const isSame = (one: unknown, other: unknown): boolean => written(one) === written(other);

const fieldsOf = ({ data }: Parts, isAsked: (name: string) => boolean): Data =>
	Object.fromEntries(Object.entries(data).filter(([name]) => isAsked(name)));

const isWord = (name: string): boolean => name !== CHECK && name !== ALLOWED && !ANSWERED_FOR.has(name);

const wordsOf = (parts: Parts): string => written([fieldsOf(parts, isWord), parts.comments, parts.body]);

const whoAnswersOf = (parts: Parts): string => written(fieldsOf(parts, (name) => ANSWERED_FOR.has(name)));

const recordIn = (data: Data, name: string): Data => {
	const value = own(data, name);
	return isRecord(value) ? value : {};
};

const listIn = (data: Data, name: string): Data[] => {
	const value = own(data, name);
	return Array.isArray(value) ? value.filter(isRecord) : [];
};

/** A field as it stands, whatever it holds; undefined where nothing is filled in. */
const filledIn = (data: Data, name: string): unknown => {
	const value = own(data, name) ?? undefined;
	const isEmpty = Array.isArray(value) ? value.length === 0 : isRecord(value) && Object.keys(value).length === 0;
	return isEmpty ? undefined : value;
};

/** What somebody found, without who it was and when. */
const verdictOf = ({ method, result }: Data): string => written([method, result]);

const checkBy = (before: Data, sent: Data, { role, on }: SaveAsked['by']): Data => {
	if (Object.keys(sent).length === 0) return sent;
	const who =
		verdictOf(before) === verdictOf(sent) ? { byRole: before['byRole'], on: before['on'] } : { byRole: role, on };
	return Object.fromEntries(Object.entries({ ...sent, ...who }).filter(([, value]) => value !== undefined));
};

/** What an allowance says, without who it was and when. */
const saidBy = ({ rule, words, why, unconfirmed }: Data): string =>
	`${allowanceKeyOf(String(rule), String(words ?? ''))}${written([why, unconfirmed === true])}`;

type AllowancesFrom = (before: Data[], sent: Data[], by: SaveAsked['by']) => Data[];

const knownIn = (before: Data[]): ReadonlyMap<string, Data> => new Map(before.map((one) => [saidBy(one), one]));

const ALLOWANCES_FROM: Readonly<Record<TextOrigin, AllowancesFrom>> = {
	typed: (before, sent, { role, on }) => {
		const known = knownIn(before);
		return sent.map((one) => {
			const was = known.get(saidBy(one));
			return { ...one, byRole: was?.['byRole'] ?? role, on: was?.['on'] ?? on };
		});
	},
	// What nobody has confirmed is the answer of whoever sent the piece, and not of whoever brings it in.
	sent: (before, sent, by) => {
		const signed = ALLOWANCES_FROM.typed(before, sent, by);
		return sent.map((one, index) => (isConfirmed(one) ? signed[index]! : one));
	},
	// What is allowed no more needs somebody to look again.
	'published-before': (before, sent) => {
		const known = knownIn(before);
		return sent.map((one) => known.get(saidBy(one)) ?? { ...one, unconfirmed: true });
	},
};

const isConfirmed = (one: Data): boolean => one['unconfirmed'] !== true;

/** The fields as they are stored: what was sent, with a check and allowances that name who they are from. */
const storedOf = (was: Data, sent: Data, { origin, by }: Pick<SaveAsked, 'origin' | 'by'>): Data => {
	const asked = origin === 'published-before' ? withCheckOf(was, sent) : sent;
	const allowed = ALLOWANCES_FROM[origin](listIn(was, ALLOWED), listIn(asked, ALLOWED), by);
	return {
		...asked,
		...(isRecord(own(asked, CHECK)) ? { [CHECK]: checkBy(recordIn(was, CHECK), recordIn(asked, CHECK), by) } : {}),
		...(allowed.length > 0 ? { [ALLOWED]: allowed } : {}),
	};
};

/** A check that stands no more does not stand again with a text that comes back. */
const withCheckOf = (was: Data, sent: Data): Data =>
	Object.fromEntries(Object.entries({ ...sent, [CHECK]: own(was, CHECK) }).filter(([, value]) => value !== undefined));

/** In: what is stored and what was sent. Out: see SaveFacts. */
export const lookAtSave = ({ path, before, text, origin, by }: SaveAsked): SaveFacts => {
	const { type, slug } = placeOf(path);
	const format = type?.format ?? 'yaml';
	const [was, sent] = [partsOf(before ?? '', format), partsOf(text, format)];
	const data = storedOf(was.data, sent.data, { origin, by });
	const known = knownIn(listIn(was.data, ALLOWED));
	return {
		text: isSame(data, sent.data)
			? text
			: `${sent.around[0]}${withBreak(patchYaml(sent.frontMatter, data))}${sent.around[1]}`,
		changesWords: wordsOf(was) !== wordsOf(sent),
		changesWhoAnswers: whoAnswersOf(was) !== whoAnswersOf(sent),
		changesOwner: !isSame(own(was.data, OWNER), own(sent.data, OWNER)),
		changesCheck: !isSame(filledIn(was.data, CHECK), filledIn(data, CHECK)),
		changesAllowances: !isSame(filledIn(was.data, ALLOWED), filledIn(data, ALLOWED)),
		allowsFindings: listIn(data, ALLOWED).some((one) => isConfirmed(one) && !known.has(saidBy(one))),
		networks: networksIn(sent.data, slug, type),
	};
};

const withBreak = (text: string) => (text.endsWith('\n') ? text : `${text}\n`);

/** The local networks of a piece: those it names, one or several, and the one whose folder it stands in. */
const networksIn = (data: Data, slug: string, type: AnyContentType | undefined): string[] => {
	const named = Object.entries((type?.fields ?? {}) as Fields).flatMap(([name, field]) =>
		'to' in field && field.to === network.name ? [own<unknown>(data, name)].flat() : [],
	);
	return [
		...new Set([
			...(type?.naming.pattern.startsWith('<network>/') ? [slug.split('/')[0]!] : []),
			...named.filter((one): one is string => typeof one === 'string' && one !== ''),
		]),
	];
};

/** The same of a stored text. */
export const networksOfText = (path: string, text: string): string[] => {
	const { type, slug } = placeOf(path);
	return networksIn(partsOf(text, type?.format ?? 'yaml').data, slug, type);
};
