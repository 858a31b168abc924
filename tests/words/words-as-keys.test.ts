/**
 * No word is special to the hub. Every key that an object has by itself, and every reserved word, stands here in each
 * place where a person can type; all goes on as if it were “table” or “chair”.
 */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryFormat, settingsFormat } from '../../cms/entry-format.ts';
import { readXml, textWithin } from '../../cms/import/xml.ts';
import { patchYaml } from '../../cms/patch-yaml.ts';
import { readRequest } from '../../cms/service/protocol.ts';
import { components } from '../../src/authoring/index.ts';
import { fromMarkup, toMarkup } from '../../src/authoring/markup.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { own, put, valueAtPath } from '../../src/content-model/own.ts';
import { checkData } from '../../src/content-model/check-data.ts';
import { labelOfPath } from '../../src/content-model/walk.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { parseFrontMatter } from '../../src/safe-mdx/front-matter.ts';
import { assemble } from '../../src/contribution-form/assemble.ts';
import { searchStateIn, fragmentOf } from '../../src/elements/search/search-state.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';
import { csvOf, jsonOf } from '../../src/publishing/export.ts';
import { stemOf } from '../../src/search/analyse.ts';
import { searchDocumentOf } from '../../src/search/entry-document.ts';
import { vocabularyEntry } from '../../src/search/vocabulary-entry.ts';
import { aDocument, aSearch, aTerm } from '../search/a-search.ts';
import { aContentFolder } from '../support/a-content-folder.ts';
import { aFile, anEntry } from '../support/an-entry.ts';
import { someHubSettings } from '../support/hub-settings.ts';
import { RESERVED_NAMES, RESERVED_WORDS } from '../support/reserved-words.ts';
import { aContext, someVocabularies, TODAY } from '../support/vocabularies.ts';

/** The words that consist of letters: what somebody may search for. */
const SPOKEN = RESERVED_WORDS.filter((word) => /^[a-z]+$/i.test(word) && word.length > 2);

test('there are words to try, the well-known ones among them', () => {
	expect(RESERVED_WORDS.length).toBeGreaterThan(120);
	expect(RESERVED_WORDS).toEqual(
		expect.arrayContaining([
			'constructor',
			'__proto__',
			'hasOwnProperty',
			'toString',
			'length',
			'map',
			'call',
			'class',
			'null',
			'~',
		]),
	);
	expect(RESERVED_NAMES).toContain('constructor');
});

test('an object is asked for what was put in, and nothing else', () => {
	for (const word of RESERVED_WORDS) {
		expect(own({}, word), word).toBeUndefined();
		expect(valueAtPath({ a: [{}] }, ['a', 0, word]), word).toBeUndefined();
		const object: Record<string, string> = {};
		put(object, word, 'x');
		expect(own(object, word), word).toBe('x');
		expect(Object.getPrototypeOf(object), word).toBe(Object.prototype);
	}
});

test('in titles, texts, headings and words to be found by', { timeout: 60_000 }, async () => {
	const body = RESERVED_WORDS.map(
		(word) =>
			`## On ${word.replaceAll(/[<>{}_~*]/g, '\\$&')}\n\nWe said ${word.replaceAll(/[<>{}_~*]/g, '\\$&')} twice.\n`,
	).join('\n');
	const titles = SPOKEN.map((word, index): [string, string] => [
		`content/pages/page-${index}.mdx`,
		aFile('page', { title: word, everyday: [word] }),
	]);
	const { entries, leftOut } = await loadContent({
		root: await aContentFolder({
			'content/pages/all-words.mdx': aFile('page', {}, body),
			...Object.fromEntries(titles),
		}),
		audience: 'public',
		today: TODAY,
	});
	expect(leftOut).toEqual([]);
	const documents = entries.map((entry) =>
		searchDocumentOf(entry, { vocabularies: someVocabularies, titleOf: () => undefined }),
	);
	const search = await aSearch(documents);
	for (const [index, word] of SPOKEN.entries())
		expect((await search.search(word)).total, `page ${index}, “${word}”`).toBeGreaterThanOrEqual(0);
	expect(await search.addressesFor('constructor')).toContain(`/page-${SPOKEN.indexOf('constructor')}/`);
	expect(await search.addressesFor('hasOwnProperty')).toContain(`/page-${SPOKEN.indexOf('hasOwnProperty')}/`);
});

test('as names of files, terms, networks and organisations', { timeout: 60_000 }, async () => {
	const folders = { page: 'pages', term: 'vocabulary', network: 'networks', organisation: 'organisations' } as const;
	const files = Object.entries(folders).flatMap(([type, folder]) =>
		RESERVED_NAMES.map(
			(name) =>
				[
					`content/${folder}/${name}.${typeNamed(type as 'page').format === 'yaml' ? 'yaml' : 'mdx'}`,
					aFile(type as 'page', { title: `About ${name}` }),
				] as const,
		),
	);
	const { entries, findings } = await loadContent({
		root: await aContentFolder(Object.fromEntries(files)),
		audience: 'public',
		today: TODAY,
	});
	// Some addresses belong to the site itself; those are said, and everything else is there.
	const refused = new Set(findings.filter(({ severity }) => severity === 'block').map(({ file }) => file));
	for (const [file] of files)
		expect(refused.has(file) || entries.some((entry) => entry.file === file), file).toBe(true);
	for (const name of ['constructor', 'valueof', 'tostring'])
		for (const type of Object.keys(folders))
			expect(
				entries.some((entry) => entry.type === type && entry.id === name),
				`${type} ${name}`,
			).toBe(true);
});

test('as terms of the field, their other names and their ids', async () => {
	const distinct = [...new Map(SPOKEN.map((word) => [word.toLowerCase(), word])).values()];
	const terms = distinct.map((word) => aTerm(word.toLowerCase(), word, { abbreviation: [`${word}x`.toUpperCase()] }));
	const search = await aSearch(
		terms.map(({ href, title }) => aDocument({ url: href, type: 'term', title })),
		terms,
	);
	for (const word of SPOKEN) await expect(search.search(`what is ${word}`), word).resolves.toBeDefined();
	for (const word of RESERVED_NAMES)
		expect(vocabularyEntry(word, anEntry('term', { title: word }) as never, { terms: [] }).id).toBe(word);
});

test('in questions, in filters, and in links to a search', async () => {
	const search = await aSearch([aDocument({ url: '/a/', title: 'Waiting', filters: { Sector: ['Health'] } })]);
	for (const word of RESERVED_WORDS) {
		await expect(
			search.search(`"${word}" -${word} ${word}`, {
				filters: Object.fromEntries([[word, [word]]]),
				network: word,
				without: [word],
			}),
			word,
		).resolves.toBeDefined();
		await expect(search.suggest(word), word).resolves.toBeDefined();
		const asked = {
			words: word,
			filters: Object.fromEntries([[`${word}x`, [word]]]),
			sort: 'relevance' as const,
			network: word,
		};
		expect(searchStateIn(fragmentOf(asked)), word).toEqual(asked);
		expect(Object.getPrototypeOf(searchStateIn(`#${word}=x`).filters), word).toBe(Object.prototype);
	}
	for (const word of SPOKEN) expect(typeof stemOf(word.toLowerCase())).toBe('string');
});

test('as fields that nobody asked for, in front matter and in data', () => {
	for (const word of RESERVED_WORDS) {
		const { data } = parseFrontMatter(`title: A page\n${JSON.stringify(word)}: x\n`, 1);
		expect(checkData(typeNamed('page'), data, aContext).data, word).toBeUndefined();
		expect(labelOfPath(typeNamed('page').fields, [word, 0, word]), word).toContain(word);
	}
});

test('in components, as names of attributes, as values and as words inside', () => {
	for (const word of RESERVED_WORDS.filter((one) => /^[A-Za-z_]\w*$/.test(one))) {
		for (const { name } of components) {
			const { findings } = readBody(`<${name} ${word}="x">\n\nWords.\n\n</${name}>\n`, { firstLine: 1 });
			expect(
				findings.some(({ severity }) => severity === 'block'),
				`${name} ${word}`,
			).toBe(true);
			expect(
				findings.every(({ message }) => typeof message === 'string'),
				`${name} ${word}`,
			).toBe(true);
		}
		expect(
			readBody(`<${word}>x</${word}>\n`, { firstLine: 1 }).findings.some(({ severity }) => severity === 'block'),
			word,
		).toBe(true);
		const written = toMarkup(components[0]!, { title: word, kind: word }, word);
		expect(fromMarkup(written)?.attributes['title'], word).toBe(word);
		const { tree } = readBody(`&${word}; \`${word}\`\n`, { firstLine: 1 });
		expect(tree && renderBody(tree).text, word).toContain(word);
	}
});

test('as elements, attributes, prefixes and entities of a Word document', () => {
	for (const word of RESERVED_WORDS.filter((one) => /^[A-Za-z_]\w*$/.test(one))) {
		const xml = `<?xml version="1.0"?><w:document xmlns:w="urn:w" xmlns:${word}x="urn:${word}"><${word}x:${word} ${word}="x" w:${word}="y">words</${word}x:${word}></w:document>`;
		expect(textWithin(readXml(new TextEncoder().encode(xml), 'a part')), word).toBe('words');
	}
});

test('in what the editor saves, entries and settings alike', () => {
	for (const word of RESERVED_WORDS) {
		const format = entryFormat(typeNamed('page'));
		const text = format.toFile(
			Object.fromEntries([
				['title', word],
				[word, word],
			]),
		);
		expect(parse(text.split('---\n')[1]!).title, word).toBe(word);
		expect(() => format.fromFile(`---\ntitle: A\n${JSON.stringify(word)}: x\n---\n`), word).not.toThrow();
		expect(() => settingsFormat().fromFile(`${JSON.stringify(word)}: x\n`), word).not.toThrow();
		expect(parse(patchYaml('title: A\n', Object.fromEntries([['title', word]]))).title, word).toBe(word);
	}
});

test('as actions and keys of a request to the editing service', () => {
	for (const word of RESERVED_WORDS) {
		const { request } = readRequest(
			JSON.parse(
				`{"action": ${JSON.stringify(word)}, ${JSON.stringify(word)}: {}, "params": {${JSON.stringify(word)}: 1}}`,
			),
		);
		expect(request, word).toBeUndefined();
	}
});

test('in the plain form, as names of boxes and as what is typed into them', () => {
	for (const word of RESERVED_WORDS) {
		const { data } = assemble(
			'case-study',
			new Map([
				['title', [word]],
				[word, [word]],
				[`outcomes.0.${word}`, [word]],
			]),
		);
		expect(data['title'], word).toBe(word);
		expect(Object.getPrototypeOf(data), word).toBe(Object.prototype);
	}
});

test('in what is exported', () => {
	for (const word of RESERVED_WORDS) {
		const exported = [{ id: word, href: `/${word}/`, data: { ...anEntry('page'), title: word } }];
		expect(JSON.parse(jsonOf(someHubSettings, typeNamed('page'), exported as never)).entries[0].title).toBe(word);
		expect(csvOf(someHubSettings, typeNamed('page'), exported as never)).toContain(word);
	}
});
