import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFile } from '../support/an-entry.ts';
import { aStory, anOrganisation } from '../support/a-story.ts';
import { filesBelow } from '../support/built-site.ts';
import { findWords } from '../support/every-byte.ts';
import { smallCheckout, type SmallCheckout } from '../support/small-checkout.ts';

/** Words that stand nowhere else, one for each place in which an entry can hold words. */
const PLANTED = {
	title: 'zorvexqua',
	summary: 'plimquorta',
	body: 'quazdrimble',
	heading: 'vexolquidden',
	alt: 'brizquontle',
	file: 'krelquavish',
	setting: 'jovquistram',
	role: 'welquoxify',
	outcome: 'drazquimole',
	consent: 'xanquoplet',
	quotation: 'fropquizzar',
	organisation: 'glimquortex',
	organisationFile: 'snorquivell',
	term: 'trelquambic',
	otherForm: 'hexquolvine',
	event: 'morquaxtide',
	network: 'quelstorvan',
	indicator: 'zimquarrolt',
} as const;
const words = Object.values(PLANTED);

let checkout: SmallCheckout;
const build = async (out: string, audience?: 'coalition') => {
	// Every build begins with nothing kept from the one before, as it would on a host.
	for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.hub', 'node_modules/.vite']) await checkout.remove(kept);
	const outcome = await checkout.run('src/start/build.ts', { HUB_OUT: out, ...(audience ? { AUDIENCE: audience } : {}) });
	expect(outcome.printed).toContain('entries published');
	expect(outcome.code).toBe(0);
	return outcome;
};
const folder = (out: string) => join(checkout.root, out);

beforeAll(async () => {
	checkout = await smallCheckout();
	await mkdir(join(checkout.root, 'content/case-studies'), { recursive: true });
	await checkout.write('content/case-studies/dudley/a-calmer-way-to-begin.mdx', aStory());
	await build('without');

	await checkout.write(
		`content/coalition/case-studies/dudley/${PLANTED.file}.mdx`,
		aStory(
			{
				title: `What we tried with ${PLANTED.title}`,
				summary: `Why ${PLANTED.summary} helped.`,
				setting: `A ${PLANTED.setting} on a high street`,
				owner: { role: `Lead for ${PLANTED.role}`, organisation: PLANTED.organisationFile },
				organisations: [PLANTED.organisationFile],
				outcomes: [{ measure: `Less ${PLANTED.outcome}`, direction: 'better' }],
				consent: { basis: 'consent', reference: `record ${PLANTED.consent}`, givenOn: '2026-01-10', expiresOn: '2027-01-10' },
			},
			`More about ${PLANTED.body}.\n\n### On ${PLANTED.heading}\n\n![A drawing of a ${PLANTED.alt}](/media/a-drawing.png)\n\n<Quotation role="Somebody from ${PLANTED.quotation}">\n\nIt helped.\n\n</Quotation>`,
		),
	);
	await checkout.write(`content/coalition/organisations/${PLANTED.organisationFile}.yaml`, anOrganisation({ title: `The ${PLANTED.organisation} group`, summary: 'Who they are.' }));
	await checkout.write('content/coalition/vocabulary/a-restricted-word.yaml', aFile('term', { title: PLANTED.term, meaning: 'Beginning slowly.', otherForms: [PLANTED.otherForm], reviewedOn: '2026-06-01' }));
	await checkout.write('content/coalition/events/2026-12-01-a-closed-meeting.mdx', aFile('event', { title: `A meeting on ${PLANTED.event}`, summary: 'A closed meeting.', heldOn: '2026-12-01', place: `The ${PLANTED.network} room`, organiser: 'practice-hub', networks: ['dudley'], sectors: ['schools'], themes: ['first-contact'], publishedOn: '2026-06-01', reviewedOn: '2026-06-01', reviewDueOn: '2027-05-01', owner: { role: 'Hub editor', organisation: 'practice-hub' } }, 'What we will talk about.\n'));
	await checkout.write('content/coalition/side-notes.txt', PLANTED.indicator);
	await build('with');
	await build('coalition', 'coalition');
}, 600_000);

afterAll(() => checkout?.close());

test('the public build is the same, byte for byte, whether the coalition’s folder is there or not', async () => {
	const [without, withIt] = [filesBelow(folder('without')), filesBelow(folder('with'))];
	expect(withIt).toEqual(without);
	const different: string[] = [];
	for (const file of without) if (!(await readFile(join(folder('without'), file))).equals(await readFile(join(folder('with'), file)))) different.push(file);
	expect(different).toEqual([]);
});

test('no word that was written for the coalition stands in any file of the public build, packed ones included', () => {
	expect(findWords(folder('with'), words)).toEqual([]);
});

test('the same search finds the words in the coalition’s build, so it is not blind', () => {
	const found = findWords(folder('coalition'), words);
	const missing = (['title', 'summary', 'body', 'heading', 'alt', 'file', 'setting', 'role', 'outcome', 'quotation', 'organisation', 'organisationFile', 'term', 'otherForm', 'event', 'network'] as const).filter((place) => !found.some((line) => line.endsWith(PLANTED[place])));
	expect(missing).toEqual([]);
});

test('the words are found in the packed parts of the coalition’s search index as well', () => {
	const packed = findWords(folder('coalition'), words).filter((line) => line.startsWith('search-index/'));
	expect(packed.some((line) => line.includes('.pf_fragment: '))).toBe(true);
	expect(packed.some((line) => line.includes('.hub: '))).toBe(true);
});

test('the number of a consent record is shown to nobody, not even to the coalition', () => {
	expect(findWords(folder('coalition'), [PLANTED.consent])).toEqual([]);
});

test('a file in the coalition’s folder that is no entry is published nowhere', () => {
	expect(findWords(folder('coalition'), [PLANTED.indicator])).toEqual([]);
});

test('the coalition’s build holds everything that the public one holds', () => {
	const pages = (out: string) => filesBelow(folder(out)).filter((file) => file.endsWith('.html'));
	const coalition = new Set(pages('coalition'));
	expect(pages('with').filter((file) => !coalition.has(file))).toEqual([]);
	expect(coalition.size).toBeGreaterThan(pages('with').length);
});
