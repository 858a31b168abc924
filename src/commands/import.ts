/**
 * npm run import -- report.docx --type case-study [--network manchester] [--save]
 * npm run import -- calm-waiting.contribution.json [--save]
 * npm run import -- --templates <folder>
 * npm run import -- --measure <folder> --type case-study [--long]
 *
 * Reads a Word document or a contribution of the plain form, prints what was mapped, what was lost, what is missing and
 * what the checks find. Writes nothing unless asked: `--save` puts the entry under content/ and its pictures under
 * public/media/, without committing; `--templates` writes the blank Word documents.
 * `--measure` counts, over a folder of documents, the words in, kept and left out, and where headings went.
 * Exits with 1 where the file cannot be imported or something blocks, with 2 where the command is not understood.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { inHouseForm } from '../checks/report.ts';
import { typeNamed } from '../content-model/index.ts';
import { nearest } from '../content-model/nearest.ts';
import { TYPE_NAMES, type TypeName } from '../content-model/type-names.ts';
import { readFacts } from '../../cms/import/hub-facts.ts';
import { UnreadableDocument } from '../../cms/import/refusal.ts';
import { faultsInASentence, readArguments } from '../start/in-a-sentence.ts';
import { findingsBeside, reportInWords } from '../../cms/import/report.ts';
import { isContributionFile, importFile, type ImportedFile } from '../../cms/import/import-file.ts';
import { LARGEST_FILE } from '../../cms/import/zip.ts';

const root = process.cwd();

/** Asked for only when there is something to check: the checks take a moment to load. */
const findingsIn = async (path: string, text: string) =>
	(await import('../content-loading/check-file.ts')).checkFile(root, path, text);

const misunderstood = (message: string): never => {
	console.error(message);
	process.exit(2);
};

faultsInASentence();
const { values, positionals } = readArguments(
	{
		allowPositionals: true,
		options: {
			type: { type: 'string' },
			network: { type: 'string' },
			name: { type: 'string' },
			'held-on': { type: 'string' },
			describe: { type: 'string', multiple: true, default: [] },
			save: { type: 'boolean', default: false },
			print: { type: 'boolean', default: false },
			templates: { type: 'string' },
			measure: { type: 'string' },
			long: { type: 'boolean', default: false },
		},
	},
	'npm run import -- report.docx --type case-study --network ashford',
);
const facts = await readFacts(root);

if (values.templates !== undefined) {
	await mkdir(values.templates, { recursive: true });
	const { blankDocuments } = await import('../../cms/import/blank-documents.ts');
	for (const { name, bytes } of await blankDocuments(root, TYPE_NAMES)) {
		await writeFile(join(values.templates, name), bytes);
		console.log(`${join(values.templates, name)}  ${bytes.length.toLocaleString('en-GB')} bytes`);
	}
	process.exit(0);
}

const typeAsked = (name: string | undefined): TypeName => {
	if (name !== undefined && (TYPE_NAMES as readonly string[]).includes(name)) return name as TypeName;
	const meant = name === undefined ? undefined : nearest(name, TYPE_NAMES);
	return misunderstood(
		`--type: unexpected ${name === undefined ? 'nothing' : `“${name}”`}, expected one of ${TYPE_NAMES.join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`,
	);
};

if (values.measure !== undefined) {
	const { measureFolder, measuredInWords } = await import('../../cms/import/measure.ts');
	const measured = await measureFolder(values.measure, typeAsked(values.type), facts);
	console.log(measuredInWords(measured, { isLong: values.long }));
	process.exit(measured.some(({ wordsUnsaid }) => wordsUnsaid > 0) ? 1 : 0);
}

const [file, ...more] = positionals;
if (file === undefined || more.length > 0)
	misunderstood(
		`Unexpected ${positionals.length} files, expected one. For example: npm run import -- report.docx --type case-study --network ashford`,
	);

if (values.network !== undefined && !facts.networks.some(({ id }) => id === values.network)) {
	const meant = nearest(
		values.network,
		facts.networks.map(({ id }) => id),
	);
	misunderstood(
		`--network: unexpected “${values.network}”, expected one of ${facts.networks.map(({ id }) => id).join(', ')}.${meant ? ` Did you mean “${meant}”?` : ''}`,
	);
}

/** `1=Two chairs by a window` → `{ 1: 'Two chairs by a window' }` */
const descriptions = Object.fromEntries(
	values.describe.map((given) => {
		const [, number, words] =
			/^(\d+)=(.+)$/s.exec(given) ??
			misunderstood(
				`--describe: unexpected “${given}”, expected the number of a picture and what it shows, such as --describe "1=Two chairs by a window".`,
			);
		return [Number(number), words!.trim()];
	}),
);

const readFileGiven = async (path: string): Promise<Uint8Array> => {
	const found = await stat(path).catch(() => undefined);
	if (!found?.isFile())
		return misunderstood(
			`${path}: unexpected path, expected a file that is there. Look at the spelling, and put a name with spaces between quotation marks.`,
		);
	if (found.size > LARGEST_FILE)
		throw new UnreadableDocument(
			`file of ${Math.round(found.size / 1_000_000)} MB`,
			`at most ${LARGEST_FILE / 1_000_000} MB`,
			'Take out large pictures and anything that is not text, or divide the document.',
		);
	return readFile(path);
};

try {
	const bytes = await readFileGiven(file!);
	const taken = await importFile({
		bytes,
		fileName: basename(file!),
		type: isContributionFile(file!) && values.type === undefined ? undefined : typeAsked(values.type),
		network: values.network,
		heldOn: values['held-on'],
		name: values.name,
		descriptions,
		facts,
		check: findingsIn,
	});
	const { path, text, report, findings, needs } = taken;

	console.log(`${file} as a ${typeNamed(taken.type).singular.toLowerCase()}\n`);
	console.log(reportInWords(report));
	if (values.print) console.log(`${text}\n`);
	if (path) console.log(`What the checks find\n\n${inHouseForm(findingsBeside(report, findings), { all: true })}\n`);
	if (needs !== undefined) console.log(needs);
	if (path && values.save) await save(path, taken);
	else if (path)
		console.log(
			`Nothing was written. With --save it becomes ${path}${taken.pictures.length > 0 ? ` with ${taken.pictures.length} ${taken.pictures.length === 1 ? 'picture' : 'pictures'} in public/media/` : ''}.`,
		);
	process.exitCode = !path || findings.some(({ severity }) => severity === 'block') ? 1 : 0;
} catch (error) {
	if (!(error instanceof UnreadableDocument)) throw error;
	console.error(`${file}: ${error.message}`);
	process.exitCode = 1;
}

async function save(path: string, { text, pictures }: ImportedFile) {
	const files: [string, string | Uint8Array][] = [
		[path, text],
		...pictures.map(({ name, bytes }): [string, Uint8Array] => [`public/media/${name}`, bytes]),
	];
	for (const [target] of files)
		if (await stat(join(root, target)).catch(() => undefined))
			misunderstood(
				`${target}: unexpected file of this name, expected none, so that nobody’s work is written over. Choose another name with --name, or rename the document.`,
			);
	for (const [target, content] of files) {
		await mkdir(dirname(join(root, target)), { recursive: true });
		await writeFile(join(root, target), content, { flag: 'wx' });
		console.log(`Written: ${target}`);
	}
	console.log(
		'Nothing was committed. An entry that something blocks is left out of the site until it is put right; put it right before anybody commits it, because git forgets nothing.',
	);
}
