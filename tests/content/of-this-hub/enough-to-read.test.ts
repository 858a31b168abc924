/**
 * What the people of this hub hold their own content to: enough of it, everywhere, and nothing from before it began. A
 * hub that is made from this one does not take these along.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentTypes } from '../../../src/content-model/index.ts';
import { own } from '../../../src/content-model/own.ts';
import { sharedInNetwork, sharedUnder } from '../../../src/library/coverage.ts';
import { isPractice } from '../../../src/library/listing.ts';
import { realContent, realHub } from '../../support/real-content.ts';

const { entries, settings } = await realContent();
const hub = await realHub();

test('there is enough to read: at least sixty pages of practice, and every type has something', () => {
	expect(entries.filter(isPractice).length).toBeGreaterThanOrEqual(60);
	expect(contentTypes.filter(({ name }) => !entries.some(({ type }) => type === name)).map(({ name }) => name)).toEqual(
		[],
	);
});

test('every place has something of its own', () => {
	expect(
		hub
			.all('network')
			.filter(({ id }) => sharedInNetwork(hub, id).length === 0)
			.map(({ id }) => id),
	).toEqual([]);
	expect(
		hub
			.all('network')
			.filter(({ id }) => !hub.all('case-study').some((study) => study.id.startsWith(`${id}/`)))
			.map(({ id }) => id),
	).toEqual([]);
});

test.each(['sectors', 'themes', 'principles'] as const)(
	'something has been shared under each of the %s',
	(vocabulary) => {
		expect(
			settings.vocabularies[vocabulary].terms
				.filter(({ id }) => sharedUnder(hub, vocabulary, id).length === 0)
				.map(({ id }) => id),
		).toEqual([]);
	},
);

test('there are leads from this region and from elsewhere, and resources enough to choose from', () => {
	const leads = hub.all('lead');
	expect(leads.filter(({ data }) => data.where === 'here').length).toBeGreaterThanOrEqual(10);
	expect(leads.filter(({ data }) => data.where === 'elsewhere').length).toBeGreaterThanOrEqual(10);
	expect(hub.all('resource').length).toBeGreaterThanOrEqual(50);
});

test('guides that speak of asking a child print the rule, and worked examples show how to share', () => {
	const rule = '**One rule for everybody who is not a trained interviewer.**';
	expect(
		hub.all('practice-guide').filter(({ file }) => readFileSync(file, 'utf8').includes(`\n${rule}`)).length,
	).toBeGreaterThanOrEqual(4);
	expect(entries.filter(({ data }) => (data as { illustrative?: boolean }).illustrative).length).toBeGreaterThan(0);
});

/** The day the first entry came into this repository (`git log`). */
const BEGAN = '2026-11-22';

test('nothing says that it was published, read or decided before the hub began', () => {
	const days = ['publishedOn', 'reviewedOn', 'decidedOn'];
	expect(
		entries.filter(({ data }) => days.some((name) => String(own(data, name) ?? BEGAN) < BEGAN)).map(({ file }) => file),
	).toEqual([]);
});
