import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPages, builtText } from '../support/built-site.ts';
import { wordsOf } from '../support/markup.ts';
import { asExpression } from '../../src/content-model/as-expression.ts';
import { todayOf } from '../../src/content-model/today.ts';
import { currentContent } from '../../src/content-loading/current-content.ts';
import { allHelplines, mayBeShown, numbersOf, type Helplines } from '../../src/content-model/helplines.ts';
import { dayInWords } from '../../src/content-model/days.ts';
import { readSettings } from '../../src/content-loading/settings-files.ts';

const page = (path: string) => builtText(`${path}index.html`);
const help = parse(readFileSync('content/settings/helplines.yaml', 'utf8')) as Helplines;
const digits = (text: string) => text.replaceAll(/\D/g, '');
const shown = new Set(['999', '111', ...numbersOf(help, { shown: true }).map(digits)]);

test('every number that can be called or texted from a page comes from the settings, with where it was seen', () => {
	const called = builtPages().flatMap(({ path, html }) =>
		[...html.matchAll(/href="(?:tel|sms):([^"]*)"/g)].map(([, number = '']) => ({ path, number })),
	);
	expect(called.length).toBeGreaterThan(20);
	expect(called.filter(({ number }) => !shown.has(digits(number)))).toEqual([]);
});

test('no number that was seen nowhere reliable is printed anywhere', () => {
	const waiting = numbersOf(help)
		.map(digits)
		.filter((number) => !shown.has(number));
	expect(waiting.length).toBeGreaterThan(0);
	const printed = builtPages().flatMap(({ path, html }) => {
		const runs = new Set([...wordsOf(html).matchAll(/\d[\d ()-]{3,}\d/g)].map(([run]) => digits(run)));
		return waiting.filter((number) => runs.has(number)).map((number) => `${path}: ${number}`);
	});
	expect(printed).toEqual([]);
});

test('each number says who prints it, when it was read, and whether somebody rang it', () => {
	const words = wordsOf(page('helplines/'));
	for (const helpline of allHelplines(help).filter(mayBeShown))
		expect(words, helpline.name).toContain(
			`As printed by ${helpline.printedBy}; read on ${dayInWords(helpline.readOn)}. ${helpline.rungOn ? 'Rung on' : 'Not rung by us.'}`,
		);
});

test('the page begins with 999, then 111, then the situations, then the councils', () => {
	const html = page('helplines/');
	const order = ['href="tel:999"', 'href="tel:111"', 'id="help-ways"', 'href="tel:08001111"', 'id="front-doors"'].map(
		(mark) => html.indexOf(mark),
	);
	expect(order).not.toContain(-1);
	expect([...order].sort((one, other) => one - other)).toEqual(order);
});

test('every link of “What is happening?” leads to its part of the page', () => {
	const html = page('helplines/');
	const links = [
		...html
			.slice(html.indexOf('id="help-ways"'), html.indexOf('</nav>', html.indexOf('id="help-ways"')))
			.matchAll(/href="#([^"]+)"/g),
	].map(([, id]) => id!);
	expect(links.length).toBeGreaterThan(8);
	for (const id of links) expect(html, id).toContain(`id="${id}"`);
});

test('the way to help stands in the header of every page', () => {
	expect(
		builtPages()
			.filter(({ html }) => !/<header class="site-header"[\s\S]*?href="\/helplines\/"[\s\S]*?<\/header>/.test(html))
			.map(({ path }) => path),
	).toEqual([]);
});

test('pages with a content note, and the help page, have the way out; it is a link', () => {
	const withExit = builtPages().filter(({ html }) => html.includes('<hub-exit'));
	const noted = builtPages().filter(({ html }) => html.includes('class="content-notes"'));
	expect(noted.length).toBeGreaterThan(0);
	expect(
		[...noted.map(({ path }) => path), '/helplines/'].filter((path) => !withExit.some((one) => one.path === path)),
	).toEqual([]);
	for (const { html, path } of withExit)
		expect(html, path).toContain(`<a class="exit-button" href="${help.exitAddress}"`);
});

test('no page prints anything else that reads as a British telephone number', () => {
	const printed = builtPages().flatMap(({ path, html }) =>
		[
			...wordsOf(html).matchAll(
				/(?<![\d.,])(?:\+44\s?\(?0?\)?|\(?0)(?:\d[\s-]?){2,4}\)?[\s-]?\d{3}[\s-]?\d{3,4}(?!\d)/g,
			),
		].map(([found]) => `${path}: ${found}`),
	);
	const known = [...shown];
	// Numbers that Ofcom keeps for stories and examples ring nowhere: 07700 900, the 496 0 of large towns, 0808 157 0.
	const rings = (line: string) =>
		!/(?:07700900|447700900|0(?:113|114|115|116|117|118|121|131|141|151|161)4960|08081570)\d{3}$/.test(digits(line));
	expect(printed.filter((line) => rings(line) && !known.some((number) => digits(line).endsWith(number)))).toEqual([]);
});

test('the page of helplines says what to do in immediate danger', () => {
	expect(wordsOf(page('helplines/'))).toMatch(/in danger now.*999.*press 55.*does not tell the police where you are/);
});

test('a way to help is on every page', () => {
	expect(
		builtPages()
			.filter(({ html }) => !/<footer[\s\S]*href="\/helplines\/"/.test(html))
			.map(({ path }) => path),
	).toEqual([]);
});

test('the build report prints none of the words that the checks found', async () => {
	const { findings } = await currentContent({ root: process.cwd(), audience: 'public' });
	const [main = ''] = /<main[\s\S]*<\/main>/.exec(page('handbook/build-report/')) ?? [];
	const words = wordsOf(main).toLowerCase();
	// File names, rules and the names of fields are what the report is made of; it stands for the rest.
	const fields = new Set(findings.map(({ where }) => where.toLowerCase()));
	const said = [
		...main.replaceAll(/<code>[\s\S]*?<\/code>/g, ' ').matchAll(/(?:column \d+:|<p[^>]*>|<h[1-3][^>]*>)([^<]*)/g),
	]
		.map(([, text = '']) =>
			wordsOf(text)
				.toLowerCase()
				.replace(/\s*\($/, ''),
		)
		.filter((text) => !fields.has(text) && text !== 'body');
	const quoted = (found: string) =>
		new RegExp(`(?<![\\p{L}\\d])${asExpression(found.toLowerCase())}(?![\\p{L}\\d])`, 'u');
	expect(
		findings
			.filter(({ found }) => found.length > 3 && said.some((text) => quoted(found).test(text)))
			.map(({ file, line, found }) => `${file}:${line} ${found}`),
	).toEqual([]);
	// The words are gone, the way to them is not: every file with something to put right is named.
	expect(
		findings
			.filter(({ file, severity }) => ['block', 'warn'].includes(severity) && !words.includes(file.toLowerCase()))
			.map(({ file }) => file),
	).toEqual([]);
});

test('the accessibility statement has the headings that the law asks for', () => {
	const html = page('accessibility/');
	const words = wordsOf(html).toLowerCase();
	// Model accessibility statement for public sector bodies (Government Digital Service), its headings in our words or
	// theirs.
	for (const part of [
		'compliance status',
		'non-accessible content',
		'preparation of this accessibility statement',
		'feedback and contact information',
		'enforcement procedure',
	])
		expect(words).toContain(part);
	expect(words).toContain('web content accessibility guidelines');
	expect(words).toContain('equality and human rights commission');
});

test('the accessibility statement was prepared or reviewed within the last twelve months', async () => {
	const today = todayOf((await readSettings(process.cwd())).hub);
	const html = page('accessibility/');
	const days = [...html.matchAll(/datetime="(\d{4}-\d{2}-\d{2})"/g)]
		.map(([, day = '']) => day)
		.filter((day) => day <= today);
	expect(days.length).toBeGreaterThan(0);
	const [year, rest] = [Number(today.slice(0, 4)), today.slice(4)];
	expect([...days].sort().at(-1)! >= `${year - 1}${rest}`).toBe(true);
	expect(wordsOf(html)).toMatch(/(?:prepared|reviewed|tested) on \d{1,2} \w+ \d{4}/);
});

test('every invented example says so before its text begins', () => {
	const { entries } = JSON.parse(builtText('data/case-studies.json')) as {
		entries: { id: string; illustrative?: boolean }[];
	};
	const invented = entries.filter(({ illustrative }) => illustrative);
	expect(invented.length).toBeGreaterThan(0);
	for (const { id } of invented)
		expect(page(`case-studies/${id}/`)).toMatch(
			/<header class="entry-header">[\s\S]*class="illustrative"[\s\S]*<\/header>[\s\S]*class="prose"/,
		);
});

test('every page that is reviewed says when it was and when it will be, near its top', () => {
	const reviewed = builtPages().filter(({ html }) =>
		/<article class="entry"[^>]* data-type="(?:case-study|practice-guide|meeting-note|reflective-note)"/.test(html),
	);
	expect(reviewed.length).toBeGreaterThan(20);
	expect(
		reviewed
			.filter(({ html }) => !/<header class="entry-header">[\s\S]*Next review due <time[\s\S]*<\/header>/.test(html))
			.map(({ path }) => path),
	).toEqual([]);
});

test('a mark does not touch the title before it', () => {
	const pages = builtPages().filter(({ path }) => !path.startsWith('/handbook/patterns/'));
	expect(pages.filter(({ html }) => /<\/a> <span class="tag/.test(html)).length).toBeGreaterThan(0);
	expect(pages.filter(({ html }) => /<\/a><span class="(?:tag|quiet)/.test(html)).map(({ path }) => path)).toEqual([]);
});
