/** Counted on the built pages, one by one: nothing real leads to a worked example but by way of the shelf. */
import { expect, test } from 'vitest';
import { contentTypes } from '../../src/content-model/index.ts';
import { WORKED_EXAMPLE } from '../../src/content-model/worked-example.ts';
import { builtPages, builtText } from '../support/built-site.ts';
import { wordsOf } from '../support/markup.ts';

interface Opened {
	id: string;
	page: string;
	title: string;
	illustrative?: boolean;
	networks?: string[];
	network?: string;
	sectors?: string[];
	themes?: string[];
	principles?: string[];
}

const open = contentTypes.flatMap(({ name, folder }) =>
	(JSON.parse(builtText(`data/${folder.replaceAll('/', '-')}.json`)) as { entries: Opened[] }).entries.map((entry) => ({
		...entry,
		type: name as string,
		path: new URL(entry.page).pathname,
	})),
);
const examples = new Map(open.filter(({ illustrative }) => illustrative).map((entry) => [entry.path, entry]));
const real = open.filter(({ illustrative }) => !illustrative);
const pageAt = new Map(builtPages().map(({ path, html }) => [path, html]));

/**
 * Folded away on lists, marked there, and shown on request: the one other place where they stand beside what is real.
 */
const withoutFold = (html: string) => html.replaceAll(/<details class="worked-examples">[\s\S]*?<\/details>/g, '');
const linksOf = (html: string) => [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].map(([, path]) => path!);
/** The shelf itself, and what stands below it. */
const isShelf = (path: string) => path.startsWith(WORKED_EXAMPLE.address);

test('there are worked examples to look for, and real entries to look from', () => {
	expect(examples.size).toBeGreaterThan(20);
	expect(real.length).toBeGreaterThan(200);
});

test('no page of the site leads to a worked example but the shelf, the folds of lists and other worked examples', () => {
	const leading = builtPages().flatMap(({ path, html }) =>
		examples.has(path) || isShelf(path)
			? []
			: linksOf(withoutFold(html))
					.filter((link) => examples.has(link))
					.map((link) => `${path} → ${link}`),
	);
	expect(leading).toEqual([]);
});

test('the page of a real entry has no fold and prints no title of a worked example', () => {
	const titles = [...examples.values()]
		.filter(({ title }) => !real.some((other) => other.title === title))
		.map(({ title }) => title.toLowerCase());
	const said = real.flatMap(({ path }) => {
		const html = pageAt.get(path) ?? '';
		const words = wordsOf(html).toLowerCase();
		return [
			...(html.includes('class="worked-examples"') ? [`${path}: a fold`] : []),
			...titles.filter((title) => words.includes(title)).map((title) => `${path}: ${title}`),
		];
	});
	expect(said).toEqual([]);
});

test('the shelf holds every worked example once, and nothing else of the hub’s entries', () => {
	const [main = ''] = /<main[\s\S]*<\/main>/.exec(pageAt.get(WORKED_EXAMPLE.address)!) ?? [];
	const entries = new Set(open.filter(({ type }) => type !== 'page').map(({ path }) => path));
	expect(
		linksOf(main)
			.filter((link) => entries.has(link))
			.sort(),
	).toEqual([...examples.keys()].sort());
});

test('every card and line of a worked example is marked, on lists as on the shelf', () => {
	const unmarked = builtPages().flatMap(({ path, html }) =>
		[...html.matchAll(/<li class="card"[\s\S]*?<\/li>/g)].flatMap(([card]) =>
			linksOf(card).some((link) => examples.has(link)) && !card.includes(WORKED_EXAMPLE.badge)
				? [`${path}: ${linksOf(card)[0]}`]
				: [],
		),
	);
	expect(unmarked).toEqual([]);
	for (const [path, { title }] of examples) {
		const html = pageAt.get(path)!;
		expect(html.split('</head>')[0], path).toContain(WORKED_EXAMPLE.badge);
		expect(wordsOf(html).includes(WORKED_EXAMPLE.sentence), title).toBe(true);
	}
});

test('feeds and everything new hold no worked example', () => {
	const told = ['feed.json', 'feed.xml', 'new/index.html', 'index.html'].flatMap((file) =>
		[...examples.keys()].filter((path) => builtText(file).includes(path)).map((path) => `${file}: ${path}`),
	);
	expect(told).toEqual([]);
});

/** All texts in a value, however deep. */
const textsIn = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

test('no real entry names a worked example in the open data', () => {
	const ids = new Map(
		contentTypes.map(({ name }) => [
			name as string,
			[...examples.values()].filter(({ type }) => type === name).map(({ id }) => id),
		]),
	);
	const all = [...ids.values()].flat();
	expect(
		real.flatMap((entry) =>
			textsIn(entry)
				.filter((text) => all.includes(text))
				.map((text) => `${entry.path}: ${text}`),
		),
	).toEqual([]);
});

test('the places are counted as counting their real pages one by one gives', () => {
	const html = pageAt.get('/networks/')!;
	const practice = [
		'case-study',
		'practice-guide',
		'reflective-note',
		'meeting-note',
		'training',
		'lead',
		'event',
		'resource',
		'indicator',
		'certification',
	];
	for (const { path, id } of real.filter(({ type }) => type === 'network')) {
		const count = real.filter(
			({ type, networks, network }) => practice.includes(type) && (networks?.includes(id) || network === id),
		).length;
		const [, said = ''] = new RegExp(`<a href="${path}">[\\s\\S]*?<p class="quiet">([^<]*)</p>`).exec(html) ?? [];
		expect(said.trim(), id).toBe(
			new Map([
				[0, 'Nothing shared yet'],
				[1, '1 page'],
			]).get(count) ?? `${count} pages`,
		);
	}
});

test.each(['sectors', 'themes', 'principles'] as const)(
	'the table of places by %s counts real case studies alone',
	(vocabulary) => {
		const html = pageAt.get(`/${vocabulary}/`)!;
		const [table = ''] = /<table class="coverage">[\s\S]*?<\/table>/.exec(html) ?? [];
		const terms = [...table.matchAll(/<th scope="col"[^>]*><a href="\/[a-z]+\/([a-z0-9-]+)\//g)].map(([, id]) => id!);
		expect(terms.length).toBeGreaterThan(3);
		for (const [row] of table.matchAll(/<tr>(?:(?!<tr>)[\s\S])*?<td[\s\S]*?<\/tr>/g)) {
			const [, place = ''] = /href="\/networks\/([a-z0-9-]+)\//.exec(row) ?? [];
			const said = [...row.matchAll(/<td data-count="\d+"[^>]*>([\s\S]*?)<\/td>/g)].map(
				([, cell = '']) => Number(wordsOf(cell)) || 0,
			);
			const counted = terms.map(
				(term) =>
					real.filter(
						(entry) =>
							entry.type === 'case-study' && entry.networks?.includes(place) && entry[vocabulary]?.includes(term),
					).length,
			);
			expect(said, place).toEqual(counted);
		}
	},
);

test.each(contentTypes.filter(({ fields }) => 'illustrative' in fields))(
	'the list of $plural counts its real entries',
	({ name, address }) => {
		const html = pageAt.get(address);
		const [, said] = /<p class="quiet">(\d+) in the hub/.exec(html ?? '') ?? [];
		if (said !== undefined) expect(Number(said)).toBe(real.filter(({ type }) => type === name).length);
	},
);

test('each guide says who in practice has read it, or that nobody has', () => {
	const guides = open.filter(({ type }) => type === 'practice-guide');
	expect(guides.length).toBeGreaterThan(10);
	for (const { path } of guides)
		expect(pageAt.get(path), path).toMatch(
			/<p class="read-by">(?:Nobody who does this work has read this page|Read by people who do this work: )/,
		);
});
