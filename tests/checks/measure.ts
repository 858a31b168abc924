/**
 * npm run bench:checks [-- --prose FOLDER_OR_FILE] [--sentences]
 * Prints what the checks make of the labelled sentences, by kind and by place, for the half that rules are tuned on and
 * for the half that nobody looks at; then of the older sets, by kind of identifier and by origin of name. With
 * `--prose`, also of plain text or Markdown from elsewhere. `--sentences` lists what was missed or wrongly stopped in
 * the tuning half, never in the other.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { figuresBy, figuresOf, HALVES, measure, type Figures, type Half, type Measured } from './labelled-set.ts';
import { blockedAmongClean, recallByKind, recallByOrigin, allowlist, type Recall } from './labelled.ts';
import { measureProse, proseIn } from './real-prose.ts';

const percent = (part: number, whole: number) => (whole ? `${((100 * part) / whole).toFixed(1)}%` : '–').padStart(8);
const perThousand = (part: number, whole: number) => (whole ? ((1000 * part) / whole).toFixed(1) : '–').padStart(8);

const rowOf = (
	name: string,
	{ givesAway, found, covered, blocked, harmless, wronglyBlocked, wronglyWarned }: Figures,
) =>
	[
		name.padEnd(28),
		String(givesAway).padStart(6),
		percent(found, givesAway),
		percent(covered, givesAway),
		percent(blocked, found),
		String(harmless).padStart(9),
		percent(wronglyBlocked, harmless),
		percent(wronglyWarned, harmless),
	].join(' ');

const printFigures = (heading: string, figures: ReadonlyMap<string, Figures>) => {
	console.log(
		`\n${heading.padEnd(28)}  gives  touched  covered  of which  harmless  blocked   warned\n${''.padEnd(28)}   away           by half     block`,
	);
	for (const [name, one] of figures) console.log(rowOf(name, one));
};

const printSentences = (measured: readonly Measured[]) => {
	const list = (heading: string, some: readonly Measured[]) => {
		console.log(`\n${heading} (${some.length})`);
		for (const { kind, place, text, by } of some)
			console.log(`  ${kind}, ${place}: ${text}${by.length ? ` – ${by.join(', ')}` : ''}`);
	};
	list(
		'Missed',
		measured.filter(({ givesAway, found }) => givesAway && !found),
	);
	list(
		'Only warned of, should block',
		measured.filter(({ found, blocked, blocks }) => blocks && found && !blocked),
	);
	list(
		'Wrongly blocked',
		measured.filter(({ givesAway, blocked }) => !givesAway && blocked),
	);
	list(
		'Wrongly warned of',
		measured.filter(({ givesAway, blocked, found }) => !givesAway && found && !blocked),
	);
};

const printHalf = (half: Half, withSentences: boolean) => {
	const measured = measure(half, allowlist);
	console.log(
		`\n== ${half === 'tuning' ? 'Tuning half' : 'Reporting half (nobody looks at its sentences while changing rules)'}`,
	);
	printFigures('Kind', figuresBy(measured, 'kind'));
	printFigures('Place', figuresBy(measured, 'place'));
	printFigures('All', new Map([['together', figuresOf(measured)]]));
	if (withSentences && half === 'tuning') printSentences(measured);
};

const printRecall = (heading: string, recalls: ReadonlyMap<string, Recall>) => {
	const row = (name: string, sentences: number, found: number, blocked: number) =>
		console.log(
			`${name.padEnd(28)} ${String(sentences).padStart(9)} ${percent(found, sentences)} ${percent(blocked, sentences)}`,
		);
	console.log(`\n${heading.padEnd(28)} sentences    found  blocked`);
	for (const [name, { sentences, found, blocked }] of recalls) row(name, sentences, found, blocked);
	const total = (count: (recall: Recall) => number) =>
		[...recalls.values()].reduce((sum, recall) => sum + count(recall), 0);
	row(
		'together',
		total(({ sentences }) => sentences),
		total(({ found }) => found),
		total(({ blocked }) => blocked),
	);
};

const printProse = (path: string) => {
	const { sentences, blocked, warned } = measureProse(proseIn(path), allowlist);
	console.log(
		`\n== Real prose: ${sentences} sentences; in 1,000 of them: blocked ${perThousand(blocked.length, sentences).trim()}, warned of ${perThousand(warned.length, sentences).trim()}`,
	);
	for (const line of blocked) console.log(`  blocked: ${line}`);
	for (const line of warned) console.log(`  warned: ${line}`);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({
		options: { prose: { type: 'string' }, sentences: { type: 'boolean', default: false } },
	});
	for (const half of HALVES) printHalf(half, values.sentences);
	console.log('\n== Older sets');
	printRecall('Kind of identifier', recallByKind());
	printRecall('Origin of name', recallByOrigin());
	const clean = blockedAmongClean();
	console.log(
		`\nClean sentences: ${clean.sentences}; blocked ${clean.blocked.length}, warned of ${clean.warned.length}`,
	);
	if (values.prose) printProse(values.prose);
}
