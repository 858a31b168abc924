/** Takes in a document somebody brings from elsewhere: reads it, judges it, and keeps it as a new entry, or keeps nothing. */
import { typeNamed } from '../../src/content-model/index.ts';
import type { BringIn, BroughtIn } from '../bring-in.ts';
import { MEDIA } from '../collection.ts';
import type { Remedies } from '../import/entry-id.ts';
import type { TakenIn } from '../import/take-in.ts';
import { MAY_BE_MISSING } from '../may-be-missing.ts';
import { AlreadyThere } from './concurrency.ts';
import type { Judge } from './desk.ts';
import { inWords, withHelp } from './finding-words.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { mediaPlace, placeOfEntry, type Place } from './paths.ts';
import { Refusal } from './refusal.ts';
import type { Store, Writer } from './store.ts';

export interface ImportDeskTools {
	/** Root of the checkout. */
	root: string;
	store: Store;
	judge: Judge;
	/** Runs a save when no other save is running. */
	inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

const REMEDIES: Remedies = {
	title: 'Write the title as the first line of the document, or beside “Title” in a blank document of the hub, and choose the file again.',
	network: 'Choose the local network above, then bring it in again.',
	day: 'Choose the day above, then bring it in again.',
	name: 'Change the title in the document so that its first words are plain letters and digits, and choose the file again.',
};

/** In: tools. Out: a function that answers `importDocument` for one writer; throws a Refusal, and has then stored nothing. */
export const importDeskOf = ({ root, store, judge, inTurn }: ImportDeskTools) => {
	// A large document takes memory while it is read; two at once would take twice as much. Saves need not wait for it.
	const oneReading = oneAtATime();

	const read = async ({ fileName, content, type, network, heldOn }: BringIn): Promise<TakenIn> => {
		const bytes = bytesOf(content);
		// Loaded for the first document somebody brings in: the dev server starts without it.
		const [{ takeIn, isContributionFile }, { readFacts }, { UnreadableDocument }] = await Promise.all([import('../import/take-in.ts'), import('../import/hub-facts.ts'), import('../import/refusal.ts')]);
		if (type === undefined && !isContributionFile(fileName)) throw new Refusal(422, 'The document is not said to be any kind of page. Choose the kind of page, then bring it in again.');
		const facts = await readFacts(root);
		if (network !== undefined && !facts.networks.some(({ id }) => id === network)) throw noSuchNetwork(network);
		try {
			const taken = await takeIn({ bytes, fileName, type, network, heldOn, facts, judge, remedies: REMEDIES });
			if (taken.needs !== undefined) throw new Refusal(422, taken.needs);
			const owner = typeNamed(taken.type).naming.pattern === '<network>/<name>' ? taken.slug!.split('/')[0]! : undefined;
			if (owner !== undefined && !facts.networks.some(({ id }) => id === owner)) throw noSuchNetwork(owner);
			return taken;
		} catch (error) {
			if (error instanceof UnreadableDocument) throw new Refusal(422, error.message);
			throw error;
		}
	};

	return async (asked: BringIn, writer: Writer): Promise<BroughtIn> => {
		const { type, slug, title, text, pictures, report, findings } = await oneReading(() => read(asked));
		const place = placeOfEntry(type, slug!);
		const stopping = findings.filter(({ severity, rule }) => severity === 'block' && !MAY_BE_MISSING.has(rule));
		if (stopping.length > 0) throw new Refusal(422, inWords(stopping), stopping.map(withHelp));
		const bytes = Buffer.from(text, 'utf8');
		if (text.includes('\0') || bytes.toString('utf8') !== text) throw new Refusal(422, 'The text holds a character that cannot be stored. Nothing was kept. Save the document again in Word and choose the new file.');
		const media = pictures.map(({ name, bytes }) => ({ path: mediaPlace(`${MEDIA.folder}/${name}`), bytes: Buffer.from(bytes) }));
		const kind = typeNamed(type).singular;
		await inTurn(() => store.save({ file: { place, bytes }, media, isNew: true, base: undefined, message: `Bring in a ${kind.toLowerCase()}: ${place.slug}`, writer, status: 'draft' })).catch(inOtherWords(place));
		const { reportParts, findingsBeside } = await import('../import/report.ts');
		return {
			title: title ?? place.slug,
			kind,
			isDraft: store.drafts !== undefined,
			open: `#/collections/${place.collection}/entries/${place.slug}`,
			pictures: media.length,
			report: reportParts(report),
			findings: findingsBeside(report, findings).map(withHelp),
		};
	};
};

const bytesOf = (content: string): Uint8Array => {
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content)) throw new Refusal(400, 'The document did not arrive whole. Choose it again.');
	return new Uint8Array(Buffer.from(content, 'base64'));
};

const noSuchNetwork = (network: string) => new Refusal(422, `There is no local network “${network.replace(/[^a-z0-9-]/gi, '?').slice(0, 80)}”. Expected one that has a page. Choose one from the list, then bring it in again.`);

/** What is said of a form that is still open does not fit a document that was brought in. */
const inOtherWords = ({ slug }: Place) => (error: unknown): never => {
	if (error instanceof AlreadyThere) throw new Refusal(409, `There is a page called “${slug}” already. Nothing was kept, and nothing was overwritten. If it is the same page, open it in the list and change it there. If it is another, change a word in the title of the document and choose the file again.`);
	throw error;
};
