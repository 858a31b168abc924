/** What the list definitions of a document say of a point: whether it is counted, its number, its mark. */
import { SYMBOLS } from './symbols.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

export interface ListPoint {
	level: number;
	counted: boolean;
	/** What Word counts it as; undefined where it is not counted. */
	number?: number | undefined;
	/** A box or tick that stands where other points have a dot: ☐, ☒, ✓. */
	mark?: string | undefined;
}

/** Finds out what the next point of a list is. Called once for each point, in the order of the document. */
export type NextPoint = (list: { id: string; level: number }) => ListPoint;

interface Level {
	format: string;
	start: number;
	mark: string | undefined;
}

interface List {
	/** Lists with one definition count on from each other. */
	definition: string;
	levels: ReadonlyMap<number, Level>;
	/** Where this list begins anew, by level. */
	restarts: ReadonlyMap<number, number>;
}

/** Word knows nine levels. */
const DEEPEST_LEVEL = 8;

const TICKS = /[☐☑☒✓✔✗✘□❏❑]/;

/** In: the part with the list definitions. Out: a counter for one text; the notes and the margins have their own. */
export const readLists = (root: XmlElement | undefined): (() => NextPoint) => {
	const lists = listsIn(root);
	return () => counterOf(lists);
};

const listsIn = (root: XmlElement | undefined): ReadonlyMap<string, List> => {
	const definitions = new Map(
		childrenOf(root, 'w:abstractNum').map((list) => [list.attributes.get('w:abstractNumId') ?? '', levelsOf(list)]),
	);
	return new Map(
		childrenOf(root, 'w:num').map((list): [string, List] => {
			const definition = childOf(list, 'w:abstractNumId')?.attributes.get('w:val') ?? '';
			const overrides = childrenOf(list, 'w:lvlOverride');
			const restarts = overrides.flatMap((override): [number, number][] => {
				const start = childOf(override, 'w:startOverride');
				return start ? [[levelOf(override.attributes), whole(start.attributes.get('w:val'), 1)]] : [];
			});
			return [
				list.attributes.get('w:numId') ?? '',
				{
					definition,
					levels: new Map([...(definitions.get(definition) ?? []), ...overrides.flatMap((one) => [...levelsOf(one)])]),
					restarts: new Map(restarts),
				},
			];
		}),
	);
};

const counterOf = (lists: ReadonlyMap<string, List>): NextPoint => {
	const counts = new Map<string, number[]>();
	const begun = new Set<string>();
	return ({ id, level: asked }) => {
		const level = Math.min(DEEPEST_LEVEL, Math.max(0, Math.trunc(asked) || 0));
		const list = lists.get(id);
		const found = list?.levels.get(level);
		if (!list || !found || found.format === 'none') return { level, counted: false };
		if (found.format === 'bullet') return { level, counted: false, mark: found.mark };
		const count = counts.get(list.definition) ?? [];
		counts.set(list.definition, count);
		const restart = begun.has(`${id} ${level}`) ? undefined : list.restarts.get(level);
		begun.add(`${id} ${level}`);
		const before = count[level];
		count[level] = restart ?? (before === undefined ? found.start : before + 1);
		// A point further out begins the ones further in anew.
		count.length = level + 1;
		return { level, counted: true, number: count[level] };
	};
};

const levelsOf = (list: XmlElement): Map<number, Level> =>
	new Map(
		childrenOf(list, 'w:lvl').map((level): [number, Level] => [
			levelOf(level.attributes),
			{
				format: childOf(level, 'w:numFmt')?.attributes.get('w:val') ?? 'bullet',
				start: whole(childOf(level, 'w:start')?.attributes.get('w:val'), 1),
				mark: markOf(level),
			},
		]),
	);

const markOf = (level: XmlElement): string | undefined => {
	const sign = childOf(level, 'w:lvlText')?.attributes.get('w:val') ?? '';
	const fonts = childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes;
	const isSymbol = /wingdings/i.test(fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? '');
	const mark = isSymbol ? SYMBOLS.get((sign.codePointAt(0) ?? 0) & 0xff) : sign;
	return tickAmong(mark ?? '');
};

/** The sign in place of a dot, where it is a box or a tick. */
export const tickAmong = (mark: string): string | undefined =>
	[...mark].length === 1 && TICKS.test(mark) ? mark : undefined;

const levelOf = (attributes: XmlElement['attributes']): number => whole(attributes.get('w:ilvl'), 0);

const whole = (written: string | undefined, otherwise: number): number => {
	const number = Number(written ?? Number.NaN);
	return Number.isInteger(number) && number >= 0 && number < 1_000_000 ? number : otherwise;
};
