/** Headings of a document that is brought in: which sections and which title they become. */
import { expect, test } from 'vitest';
import { aDocx, bold, did, h, p } from './a-docx.ts';
import { importOf } from './import-facts.ts';

test.each([
	['What we did', 'What we did'],
	['what we did:', 'What we did'],
	['2.1 What we did', 'What we did'],
	['WHAT WE DID', 'What we did'],
	['What we di', 'What we did'],
	['Background & context', 'What the problem was'],
	['The issue', 'What the problem was'],
	['Methodology', 'What we did'],
	['Impact and outcomes', 'What changed and how we know'],
	['Lessons learned', 'What we would do differently'],
	['Lessons learnt / recommendations', 'What we would do differently'],
	['Limitations', 'Limits: what this does not show'],
	['Limits – what this does not show', 'Limits: what this does not show'],
])('“%s” becomes the section “%s”', async (heading, section) => {
	const { body, report } = await importOf(aDocx({ body: h(1, heading) + p('Words.') }));
	expect(body).toBe(`## ${section}\n\nWords.\n`);
	expect(report.mapped.map(({ from }) => from)).toContain(heading);
});

test.each(['Partners', 'What we cooked', 'Results of the problem', 'Appendix'])(
	'“%s” is no section and stays under the one before, and the report says so',
	async (heading) => {
		const { body, report } = await importOf(aDocx({ body: did + p('One.') + h(1, heading) + p('Two.') }));
		expect(body).toBe(`## What we did\n\nOne.\n\n### ${heading}\n\nTwo.\n`);
		expect(report.changed.join()).toContain(`“${heading}”`);
	},
);

test('a smaller heading inside a section stays there, even if it could mean another', async () => {
	const { body } = await importOf(
		aDocx({ body: did + p('One.') + h(2, 'Data') + p('Two.') + h(3, 'Deeper') + p('Three.') }),
	);
	expect(body).toBe('## What we did\n\nOne.\n\n### Data\n\nTwo.\n\n#### Deeper\n\nThree.\n');
});

test('no level is left out, whatever the document does', async () => {
	const { body } = await importOf(aDocx({ body: did + p('One.') + h(4, 'Far down') + p('Two.') }));
	expect(body).toContain('\n### Far down\n');
});

test('a heading with nothing under it does not count as a section', async () => {
	const { body, report } = await importOf(aDocx({ body: h(1, 'What the problem was') + p() + did + p('One.') }));
	expect(body).toBe('## What we did\n\nOne.\n');
	expect(report.missing.map(({ what }) => what)).toContain('The section “What the problem was”');
});

test('the title is found as a title, as the one heading above the others, and as a first line', async () => {
	for (const title of [
		p('A calm wait', { style: 'Title' }),
		h(1, 'A calm wait'),
		p(bold('A calm wait')),
		p('A calm wait'),
	]) {
		const { frontMatter, body } = await importOf(aDocx({ body: title + h(2, 'What we did') + p('One.') }));
		expect([frontMatter['title'], body]).toEqual(['A calm wait', '## What we did\n\nOne.\n']);
	}
});

test('a sentence at the beginning is not made a title', async () => {
	const { frontMatter, body } = await importOf(aDocx({ body: p('We began in March.') + p('It rained.') }));
	expect(frontMatter).toEqual({});
	expect(body).toBe('We began in March.\n\nIt rained.\n');
});
