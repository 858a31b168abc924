/** A small checkout in which words were planted that only the coalition may read. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { aFile } from '../support/an-entry.ts';
import { aPicture } from '../support/a-picture.ts';
import { aStory, anOrganisation } from '../support/a-story.ts';
import { smallCheckout, type SmallCheckout } from '../support/small-checkout.ts';

/** Words that stand nowhere else, one for each place in which an entry can hold words. */
export const PLANTED = {
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
export const plantedWords: readonly string[] = Object.values(PLANTED);

/** A checkout with one public story, and nothing of the coalition’s yet. */
export const checkoutWithAStory = async (): Promise<SmallCheckout> => {
	const checkout = await smallCheckout();
	await mkdir(join(checkout.root, 'content/case-studies'), { recursive: true });
	await checkout.write(
		'content/case-studies/dudley/a-calmer-way-to-begin.mdx',
		aStory({}, 'Where we met: ![Three chairs by a window](/media/chairs.png)'),
	);
	await checkout.write('public/media/chairs.png', aPicture);
	return checkout;
};

/** Writes the coalition’s folder, with a planted word in every place that can hold one. */
export const plant = async (checkout: SmallCheckout): Promise<void> => {
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
				consent: {
					basis: 'consent',
					reference: `record ${PLANTED.consent}`,
					givenOn: '2026-01-10',
					expiresOn: '2027-01-10',
				},
			},
			`More about ${PLANTED.body}.\n\n### On ${PLANTED.heading}\n\n![A drawing of a ${PLANTED.alt}](/media/a-drawing.png)\n\n<Quotation role="Somebody from ${PLANTED.quotation}">\n\nIt helped.\n\n</Quotation>`,
		),
	);
	await checkout.write(
		`content/coalition/organisations/${PLANTED.organisationFile}.yaml`,
		anOrganisation({ title: `The ${PLANTED.organisation} group`, summary: 'Who they are.' }),
	);
	await checkout.write(
		'content/coalition/vocabulary/a-restricted-word.yaml',
		aFile('term', {
			title: PLANTED.term,
			area: 'practice',
			meaning: 'Beginning slowly.',
			otherForms: [PLANTED.otherForm],
			reviewedOn: '2026-06-01',
		}),
	);
	await checkout.write(
		'content/coalition/events/2026-12-01-a-closed-meeting.mdx',
		aFile(
			'event',
			{
				title: `A meeting on ${PLANTED.event}`,
				summary: 'A closed meeting.',
				heldOn: '2026-12-01',
				place: `The ${PLANTED.network} room`,
				organiser: 'practice-hub',
				networks: ['dudley'],
				sectors: ['schools'],
				themes: ['first-contact'],
				publishedOn: '2026-06-01',
				reviewedOn: '2026-06-01',
				reviewDueOn: '2027-05-01',
				owner: { role: 'Hub editor', organisation: 'practice-hub' },
			},
			'What we will talk about.\n',
		),
	);
	await checkout.write('public/media/a-drawing.png', aPicture);
	await checkout.write('content/coalition/side-notes.txt', PLANTED.indicator);
};

/** Builds into a folder of the checkout, with nothing kept from the build before, as it would be on a host. */
export const buildInto = async (checkout: SmallCheckout, out: string, audience?: 'coalition'): Promise<void> => {
	for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.hub', 'node_modules/.vite'])
		await checkout.remove(kept);
	const outcome = await checkout.run('src/commands/build.ts', {
		HUB_OUT: out,
		...(audience ? { AUDIENCE: audience } : {}),
	});
	expect(outcome.printed).toContain('entries published');
	expect(outcome.code).toBe(0);
};
