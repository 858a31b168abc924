/**
 * What a built site keeps back: fields that are not published, what was withdrawn, and what nobody agrees to any more.
 * Written into the checkout of another test, so that no build of its own is needed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readSettings } from '../../src/content-loading/settings-files.ts';
import { aFile } from '../support/an-entry.ts';
import { aStory } from '../support/a-story.ts';
import { everyField, type EveryField } from '../support/every-field.ts';
import type { SmallCheckout } from '../support/small-checkout.ts';

/** Words of an entry that was withdrawn, and of one whose consent has run out; they stand nowhere else. */
export const WITHDRAWN = ['zorvexquam', 'plimquortam', 'quazdrimbol', 'jovquistrol', 'drazquimolk', 'zimquarrolk'];
export const ENDED = ['brizquontlek', 'krelquavisk', 'welquoxifol'];
export const WAITING = { name: 'trelquambork', number: '01632 960517' };
/** The name in the address of the story whose consent has run out, and the title of the one that was withdrawn. */
export const ENDED_NAME = 'what-is-over';
export const KEPT_TITLE = 'a title that stays';

export const GONE = '/case-studies/dudley/what-was-withdrawn/';
export const OVER = `/case-studies/dudley/${ENDED_NAME}/`;
export const STANDS = '/case-studies/dudley/what-stands/';
export const WITHDRAWAL = { on: '2026-10-01', why: 'The team asked for it.', instead: '/organisations/practice-hub/' };

/** A helpline whose number was seen only where it cannot be relied on, on the list with the others. */
const addWaitingHelpline = async (checkout: SmallCheckout) => {
	const path = 'content/settings/helplines.yaml';
	const help = parse(await readFile(join(checkout.root, path), 'utf8')) as { situations: { helplines: object[] }[] };
	help.situations[0]!.helplines.push({
		name: `The ${WAITING.name} line`,
		forWhom: 'Anybody',
		number: WAITING.number,
		seenOn: 'elsewhere',
		printedBy: 'Somebody',
		readOn: '2026-10-01',
	});
	await checkout.write(path, stringify(help));
};

/** Writes an entry of every type with every field filled in, a withdrawn one, and one whose consent has run out. */
export const writeWhatIsKeptBack = async (checkout: SmallCheckout): Promise<EveryField> => {
	const { vocabularies } = await readSettings(checkout.root);
	const all = everyField(vocabularies);
	for (const [path, text] of all.files) await checkout.write(path, text);
	const write = (id: string, text: string) => checkout.write(`content/case-studies/dudley/${id}.mdx`, text);
	await write(
		'what-was-withdrawn',
		aStory(
			{
				title: 'A title that stays',
				summary: 'Why zorvexquam helped.',
				setting: 'A plimquortam',
				cost: 'Some quazdrimbol',
				owner: { role: 'Lead for jovquistrol', organisation: 'practice-hub' },
				outcomes: [{ measure: 'Less drazquimolk', direction: 'better' }],
				withdrawn: WITHDRAWAL,
			},
			'More about zimquarrolk.',
		),
	);
	await write(
		ENDED_NAME,
		aStory(
			{
				title: 'On brizquontlek',
				summary: 'Why krelquavisk helped.',
				consent: { basis: 'consent', reference: 'record 12', givenOn: '2025-01-10', expiresOn: '2026-01-10' },
			},
			'More about welquoxifol.',
		),
	);
	await write(
		'what-stands',
		aStory({ title: 'What stands' }, `See [what was tried before](${GONE}) and [what was tried after](${OVER}).`),
	);
	await checkout.write(
		'content/indicators/what-was-counted.mdx',
		aFile('indicator', {
			title: 'What was counted',
			themes: ['first-contact'],
			owner: { role: 'Hub editor', organisation: 'practice-hub' },
			sources: [{ title: 'A source', publisher: 'A body', kind: vocabularies['source-kinds'].terms[0]!.id }],
			withdrawn: WITHDRAWAL,
		}),
	);
	await checkout.write('content/indicators/what-was-counted.csv', 'a_name\n40\n');
	await addWaitingHelpline(checkout);
	return all;
};
