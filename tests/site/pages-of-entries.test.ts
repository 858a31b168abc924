/** What the pages of entries put first, straight and out of the way. Reads the built site. */
import { expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { wordsOf } from '../support/markup.ts';

const pagesOf = (type: string) =>
	builtPages().filter(({ html }) => html.includes(`<article class="entry" data-type="${type}"`));
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)![0];

test('the way out of a resource is a button that says where it leads', () => {
	const resources = pagesOf('resource');
	expect(resources.length).toBeGreaterThan(20);
	for (const { path, html } of resources)
		expect(mainOf(html), path).toMatch(
			/<p class="way-out">\s*<a href="https?:[^"]+" rel="noreferrer">\s*Read it at [a-z0-9.-]+\s*<\/a>/,
		);
});

test('a year is written as a year', () => {
	const years = builtPages().flatMap(({ path, html }) =>
		[...html.matchAll(/<div data-fact="year">([\s\S]*?)<\/div>/g)].map(([, row = '']) => `${path}: ${wordsOf(row)}`),
	);
	expect(years.length).toBeGreaterThan(10);
	expect(years.filter((year) => !/Year \d{4}$/.test(year))).toEqual([]);
});

test('an event says first on which day it is, and where', () => {
	const events = pagesOf('event');
	expect(events.length).toBeGreaterThan(0);
	for (const { path, html } of events) {
		const [first = ''] = /<div class="entry-first">[\s\S]*?<\/div>/.exec(html) ?? [];
		expect(wordsOf(first), path).toMatch(/^(?:On|Held on) \d{1,2} [A-Z][a-z]+ \d{4}/);
	}
});

test('a meeting tells its decisions and actions before what was talked about', () => {
	const notes = pagesOf('meeting-note').filter(({ html }) => html.includes('id="decisions-heading"'));
	expect(notes.length).toBeGreaterThan(0);
	for (const { path, html } of notes) {
		const places = ['id="decisions-heading"', 'id="actions-heading"', 'id="items-heading"']
			.map((mark) => html.indexOf(mark))
			.filter((place) => place >= 0);
		expect(places, path).toEqual([...places].sort((one, other) => one - other));
	}
});

test('a network begins with what was shared, whom to ask, what is asked and what is coming; its area code is folded away', () => {
	const networks = pagesOf('network');
	expect(networks.length).toBe(7);
	for (const { path, html } of networks) {
		const headings = [...mainOf(html).matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading]) => heading);
		expect(headings.slice(0, 4), path).toEqual([
			'What has been shared from here',
			'Who to ask',
			'What is asked of it',
			'What is coming',
		]);
		const [shared = ''] = /<section aria-labelledby="shared-heading"[\s\S]*?<\/section>/.exec(html) ?? [];
		expect(shared, `${path}: what others published was not shared by the network`).not.toMatch(
			/href="\/(?:leads|training)\//,
		);
		expect(wordsOf(mainOf(html).replaceAll(/<details[\s\S]*?<\/details>/g, '')), path).not.toMatch(/\bE0\d{7}\b/);
		expect(html, path).toMatch(/E0\d{7}/);
	}
});

test('outcomes are rows without a table, and hold no empty cell', () => {
	const studies = pagesOf('case-study');
	const withOutcomes = studies.filter(({ html }) => html.includes('class="outcomes"'));
	expect(withOutcomes.length).toBeGreaterThan(0);
	for (const { path, html } of withOutcomes) {
		const [section = ''] = /<section class="outcomes"[\s\S]*?<\/section>/.exec(html) ?? [];
		expect(section, path).not.toMatch(/<table|<dd>\s*(?:–|undefined)?\s*<\/dd>/);
	}
	for (const { path, html } of studies) expect(wordsOf(html), path).not.toContain('No figures were given.');
});

test('an indicator with figures draws them, with the table that says the same beneath', () => {
	const drawn = pagesOf('indicator').filter(({ html }) => html.includes('class="chart"'));
	expect(drawn.length).toBeGreaterThan(1);
	for (const { path, html } of drawn) {
		const [figure = ''] = /<figure class="chart"[\s\S]*?<\/figure>/.exec(html) ?? [];
		const table = wordsOf(/<table[\s\S]*?<\/table>/.exec(html.slice(html.indexOf(figure)))![0]);
		const labels = [...figure.matchAll(/<span class="chart-label">([^<]*)<\/span>/g)].map(([, label = '']) =>
			wordsOf(label),
		);
		expect(labels.length, path).toBeGreaterThan(1);
		for (const label of labels) expect(table, path).toContain(label);
	}
});
