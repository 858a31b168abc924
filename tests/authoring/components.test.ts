import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Fields } from '../../src/content-model/field.ts';
import { componentNamed, components } from '../../src/authoring/index.ts';
import { readBody, renderBody } from '../../src/safe-mdx/contribution.ts';
import { compileFault } from '../safe-mdx/compile.ts';
import { dangersIn } from '../safe-mdx/harmless.ts';

const rendered = (body: string) => {
	const { tree, findings } = readBody(body, { firstLine: 1 });
	expect(findings).toEqual([]);
	return parseHTML(`<!doctype html><html><body>${tree ? renderBody(tree).html : ''}</body></html>`).document;
};

test.each(components)(
	'the example of $name is accepted, compiles as MDX and renders to something harmless',
	async ({ example }) => {
		expect(await compileFault(example)).toBeUndefined();
		const document = rendered(example);
		expect(document.body.textContent.trim()).not.toBe('');
		expect(dangersIn(document.body.innerHTML)).toEqual([]);
	},
);

test.each(components)(
	'$name is found by its name, says when to use it and labels every attribute',
	({ name, purpose, attributes }) => {
		expect(componentNamed(name)?.purpose).toBe(purpose);
		expect(purpose).toMatch(/^[A-Z].*\.$/);
		for (const { kind, label } of Object.values(attributes as Fields)) {
			expect(label).toMatch(/^[A-Z]/);
			// Attributes are literal text, so only fields whose value is one text can be one.
			expect(['text', 'choice', 'web-address', 'upload']).toContain(kind);
		}
	},
);

test('a name written otherwise is no component', () => {
	expect(componentNamed('callout')).toBeUndefined();
	expect(componentNamed('constructor')).toBeUndefined();
});

test('a callout says its kind in words, and is named by them', () => {
	const aside = rendered('<Callout kind="caution" title="Before you start">\n\nAsk.\n\n</Callout>').querySelector(
		'aside',
	);
	expect(aside?.getAttribute('data-kind')).toBe('caution');
	const title = aside?.querySelector('.callout-title');
	expect(title?.textContent).toBe('Caution: Before you start');
	expect(aside?.getAttribute('aria-labelledby')).toBe(title?.id);
});

test('a quotation keeps who said it beside it', () => {
	const figure = rendered(
		'<Quotation role="School nurse" source="Annual report">\n\nWords.\n\n</Quotation>',
	).querySelector('figure');
	expect(figure?.querySelector('blockquote')?.textContent.trim()).toBe('Words.');
	expect(figure?.querySelector('figcaption')?.textContent).toBe('School nurse, Annual report');
});

test('a key figure names its source, as a link where there is one', () => {
	const document = rendered(
		'<KeyFigure value="2,300" label="people trained" source="Annual report" href="https://example.org/report" />',
	);
	expect(document.querySelector('figure p')?.textContent).toBe('2,300 people trained');
	expect(document.querySelector('figcaption a')?.getAttribute('href')).toBe('https://example.org/report');
});

test('steps are a numbered list that keeps its first number', () => {
	const list = rendered('<Steps>\n\n3. Third.\n4. Fourth.\n\n</Steps>').querySelector('ol.steps');
	expect(list?.getAttribute('start')).toBe('3');
	expect(list?.querySelectorAll('li')).toHaveLength(2);
});

test('do and avoid are words, not colours', () => {
	const document = rendered('<DoAvoid do="Ask." avoid="Tell." />');
	expect([...document.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(['Do', 'Avoid']);
});

test('a download says what kind of file it is', () => {
	expect(
		rendered('<Download href="/media/card.pdf" title="Check-in card" />').querySelector('a[download]')?.textContent,
	).toBe('Check-in card (PDF)');
});

test('a hard passage is announced, can be stepped over and is never hidden', () => {
	const document = rendered('<ContentNote about="restraint">\n\nThe passage.\n\n</ContentNote>');
	const skip = document.querySelector('.content-note-notice a');
	const after = document.querySelector(`[id="${skip?.getAttribute('href')?.slice(1)}"]`);
	expect(after?.getAttribute('tabindex')).toBe('-1');
	expect(document.querySelector('details, [hidden]')).toBeNull();
});

test('a table has a caption that names the frame it scrolls in', () => {
	const document = rendered(
		'<DataTable caption="Check-ins">\n\n| Month | Number |\n| --- | ---: |\n| March | 240 |\n\n</DataTable>',
	);
	const frame = document.querySelector('[role="region"]');
	expect(frame?.getAttribute('tabindex')).toBe('0');
	expect(frame?.getAttribute('aria-labelledby')).toBe(document.querySelector('caption')?.id);
	expect([...document.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col']);
});

test.each([
	['<Steps>\n\n- one\n\n</Steps>', 'body-component-children'],
	['<Steps>\n\n1. one\n\nWords.\n\n</Steps>', 'body-component-children'],
	['<DataTable caption="A">\n\nWords.\n\n</DataTable>', 'body-component-children'],
	['<Callout kind="note">\n\n</Callout>', 'body-component-children'],
	['<DoAvoid do="a" avoid="b">\n\nWords.\n\n</DoAvoid>', 'body-component-children'],
	['<DoAvoid do="a" />', 'body-attribute-value'],
	['<DoAvoid do="a" avoid="" />', 'body-attribute-value'],
	['<DoAvoid do="a" avoid="b" class="x" />', 'body-attribute'],
	['<DoAvoid do="a" do="c" avoid="b" />', 'body-attribute'],
	['<Callout kind="warning">\n\nWords.\n\n</Callout>', 'body-attribute-value'],
	['<KeyFigure value="1" label="a" source="b" href="example.org" />', 'body-attribute-value'],
	['<Download href="/media/setup.exe" title="a" />', 'body-attribute-value'],
	['- <DoAvoid do="a" avoid="b" />', 'body-component-place'],
	['> <DoAvoid do="a" avoid="b" />', 'body-component-place'],
	['Words <DoAvoid do="a" avoid="b" /> words.', 'body-component-place'],
	['<Callout kind="note">Words.</Callout>', 'body-component-place'],
	['<Callout kind="note">\n\n<Quotation role="a">\n\nWords.\n\n</Quotation>\n\n</Callout>', 'body-component-nested'],
])('used otherwise than meant, it is said: %s', (body, rule) => {
	const { findings } = readBody(body, { firstLine: 1 });
	expect(findings.map((finding) => finding.rule)).toContain(rule);
});

test('so many in ten are drawn as circles that a screen reader passes over, beside the sentence that says the same', () => {
	const figure = rendered(
		'<UnitChart count="9" of="10" label="Nine in ten." source="A report" href="https://example.org/report" />',
	).querySelector('figure');
	expect(figure?.querySelectorAll('[aria-hidden="true"] .unit')).toHaveLength(10);
	expect(figure?.querySelectorAll('.unit.counted')).toHaveLength(9);
	expect(figure?.querySelector('p')?.textContent).toBe('Nine in ten.');
	expect(figure?.querySelector('figcaption a')?.getAttribute('href')).toBe('https://example.org/report');
});

test.each(['1', '21', '100', 'ten', '-1'])('“so many in ten” does not take %s as the whole', (of) => {
	const { findings } = readBody(`<UnitChart count="1" of="${of}" label="A." source="B" />`, { firstLine: 1 });
	expect(findings).toMatchObject([{ message: expect.stringContaining('a whole number from 2 to 20') }]);
});

test('a flow is an ordered list under its title', () => {
	const figure = rendered(
		'<Flow title="From the door to a chair" kind="along">\n\n1. The door\n2. A chair\n\n</Flow>',
	).querySelector('figure');
	expect([...(figure?.querySelectorAll('ol > li') ?? [])].map(({ textContent }) => textContent.trim())).toEqual([
		'The door',
		'A chair',
	]);
	expect(figure?.getAttribute('data-kind')).toBe('along');
	expect(figure?.getAttribute('aria-labelledby')).toBe(figure?.querySelector('figcaption')?.id);
});
