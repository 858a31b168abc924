import { expect, test } from 'vitest';
import { draftShown, showDraft } from '../../src/content-loading/draft-pages.ts';
import { readDraft } from '../../src/content-loading/read-draft.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import { aFile } from '../support/an-entry.ts';
import { aContext } from '../support/vocabularies.ts';

const context = { ...aContext, define: undefined };
const page = typeNamed('page');

test('a draft that is not finished has its text, and says what is missing', () => {
	const { data, body, missing, isTextLeftOut } = readDraft(
		page,
		'---\ntitle: Quiet rooms\n---\n\nSome *words*.\n',
		context,
	);
	expect(data).toMatchObject({ title: 'Quiet rooms' });
	expect(body.html).toContain('<em>words</em>');
	expect(missing.length).toBeGreaterThan(0);
	expect(isTextLeftOut).toBe(false);
});

test('nothing of a draft is run, and what is no text is left out', () => {
	const proof = Symbol.for('draft-was-run');
	const run = `globalThis[Symbol.for('draft-was-run')] = true`;
	for (const body of [`export const x = (${run});`, `{${run}}`, '<script>alert(1)</script>', '<img onerror="x">']) {
		const read = readDraft(page, aFile('page', {}, `${body}\n`), context);
		expect(read.isTextLeftOut, body).toBe(true);
		expect(read.body.html).toBe('');
	}
	for (const text of [
		'',
		'---',
		'---\n- a\n---\n',
		'---\n{{{\n---\n',
		`---js\n${run}\n---\n`,
		'---\na: &a [*a]\n---\n',
	])
		expect(readDraft(page, text, context).missing.length).toBeGreaterThan(0);
	expect((globalThis as Record<symbol, unknown>)[proof]).toBeUndefined();
});

test('the drafts shown last are kept in memory, and no more than a few', () => {
	const draft = { path: 'content/pages/a.mdx', text: 'x', pictures: {} };
	expect(showDraft('first', draft)).toBe('/admin/as-page/first/');
	for (let number = 0; number < 19; number += 1) showDraft(`other-${number}`, draft);
	expect(draftShown('first')).toBe(draft);
	showDraft('one-more', draft);
	expect(draftShown('first')).toBeUndefined();
	expect(draftShown('constructor')).toBeUndefined();
});
