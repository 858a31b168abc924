/**
 * Reads a document somebody brings from elsewhere, and checks what it would become. Stores nothing. Runs in a worker
 * thread.
 */
import type { Finding } from '../../src/content-model/finding.ts';
import { typeNamed } from '../../src/content-model/index.ts';
import type { ImportQuestion, ImportRequest } from '../import-protocol.ts';
import type { Remedies } from '../import/entry-id.ts';
import { readFacts } from '../import/hub-facts.ts';
import { UnreadableDocument } from '../import/refusal.ts';
import { findingsBeside, reportParts, type ReportPart } from '../import/report.ts';
import { isContributionFile, importFile, type ImportedFile } from '../import/import-file.ts';
import { RequestError } from './refusal.ts';

const REMEDIES: Remedies = {
	title:
		'Write the title as the first line of the document, or beside “Title” in a blank document of the hub, and choose the file again.',
	network: 'Choose the local network above, then bring it in again.',
	day: 'Choose the day above, then bring it in again.',
	name: 'Change the title in the document so that its first words are plain letters and digits, and choose the file again.',
};

interface Hub {
	/** Root of the checkout. */
	root: string;
	check: (path: string, text: string) => Promise<Finding[]>;
}

/** The entry that a document would become. */
export interface ReadSent extends Pick<ImportedFile, 'type' | 'title' | 'text' | 'findings'> {
	slug: string;
	pictures: readonly { name: string; bytes: Uint8Array }[];
	/** What was mapped, changed, lost and is missing. */
	report: readonly ReportPart[];
	/** What has to be asked before it is kept; none once it was answered. */
	questions: readonly ImportQuestion[];
	/** The findings that the report does not tell already. */
	beside: Finding[];
}

/** In: what was sent, and the hub. Out: the entry it would become; throws a RequestError where it cannot become one. */
export const readSent = async (
	{ fileName, content, type, network, heldOn, said }: ImportRequest,
	{ root, check }: Hub,
): Promise<ReadSent> => {
	const bytes = bytesOf(content);
	if (type === undefined && !isContributionFile(fileName))
		throw new RequestError(
			422,
			'The document is not said to be any kind of page. Choose the kind of page, then bring it in again.',
		);
	const facts = await readFacts(root);
	const saidOf = new Map((said ?? []).map(({ id, section }) => [id, section]));
	if (network !== undefined && !facts.networks.some(({ id }) => id === network)) throw noSuchNetwork(network);
	try {
		const taken = await importFile({
			bytes,
			fileName,
			type,
			network,
			heldOn,
			saidOf,
			facts,
			check,
			remedies: REMEDIES,
		});
		const { slug } = taken;
		if (slug === undefined) throw new RequestError(422, taken.needs ?? REMEDIES.name);
		const owner = typeNamed(taken.type).naming.pattern === '<network>/<name>' ? slug.split('/')[0] : undefined;
		if (owner !== undefined && !facts.networks.some(({ id }) => id === owner)) throw noSuchNetwork(owner);
		const { title, text, findings, report } = taken;
		const pictures = taken.pictures.map(({ name, bytes: picture }) => ({ name, bytes: picture }));
		return {
			type: taken.type,
			slug,
			title,
			text,
			pictures,
			findings,
			report: reportParts(report),
			questions: said ? [] : report.questions.map((question) => ({ ...question, readAs: question.readAs ?? '' })),
			beside: findingsBeside(report, findings),
		};
	} catch (error) {
		if (error instanceof UnreadableDocument) throw new RequestError(422, error.message);
		throw error;
	}
};

const bytesOf = (content: string): Uint8Array => {
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(content))
		throw new RequestError(400, 'The document did not arrive whole. Choose it again.');
	return new Uint8Array(Buffer.from(content, 'base64'));
};

const noSuchNetwork = (network: string) =>
	new RequestError(
		422,
		`There is no local network “${network.replace(/[^a-z0-9-]/gi, '?').slice(0, 80)}”. Expected one that has a page. Choose one from the list, then bring it in again.`,
	);
