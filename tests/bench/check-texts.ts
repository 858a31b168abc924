/**
 * npm run bench:check [-- --only words --size 100000]
 * What `npm run check -- --stdin` costs for texts of 100 KB: every seed of tests/support/seeds.ts repeated, and text as
 * people write it, as the body of a sound case study, as its fields and by itself. Processor seconds of the whole
 * command, npm and the start of Node included; what is over the limit is measured again, and the least counts, for
 * another program on the machine makes every text dearer. Prints the dearest first, and ends with 1 where one is over
 * the limit.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { aStory } from '../support/a-story.ts';
import { interleaved, repeatedTo, SEEDS } from '../support/seeds.ts';
import { measuredRun } from './measured-run.ts';

/** Processor seconds that one text may cost. */
const LIMIT = 2;
const TRIES = 3;
/** Letters that are printed of what the command said. */
const SHOWN = 24;

/** As people write, and as their programs do. */
const WRITTEN: Readonly<Record<string, string>> = {
	'mixed prose':
		'On 3 March 2024 Ms K. O’Hara told the team at Hill School, Sparkbrook, that the only boy of four who came had “slept for once”. We met again (twice) with J.R. and the health visitor; 3 of 5 parents said it was calmer, and £2,500 paid for it.\n\n',
	'plain prose':
		'We looked at how the waiting room felt and moved the chairs. People told us that it was quieter. Some of what we tried did not help, and we say which below.\n\n',
	'MDX tags': '<Callout kind="note">\n\nText of a note.\n\n</Callout>\n\n',
	'MDX tags never closed': '<Callout kind="note">\n\nText\n\n',
	tables: '| what | how many |\n| --- | --- |\n| chairs | 12 |\n| rooms | 3 |\n\n',
	'one long table': '| what | how many |\n',
	footnotes: 'A sentence.[^a]\n\n[^a]: Where it comes from.\n\n',
	links: 'See [the guide](https://example.org/a-guide "A guide") and <https://example.org/b>.\n\n',
	'one word without an end': 'abcdefghijklmnopqrstuvwxyz',
	'capitals without an end': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
	'combining marks': 'a\u0301\u0302\u0303\u0304',
	'marks alone': '\u0301\u0302\u0303',
	lists: '- one\n  - two\n    - three\n',
	'quotes within quotes': '> > > “a ‘b’ c”\n',
	'names of people': 'Aisha Khan met Tom O’Brien and Mrs Patel. ',
	'lower-case names': 'aisha khan met tom obrien and mrs patel ',
	dates: 'on 1 March 2024, 01/03/24, the first of March and last Tuesday ',
	ages: 'a girl of seven, aged 7, (7), seven-year-old, 7 y/o ',
	'tag characters': 'a\u{E0041}\u{E0042}',
	'full-width digits': '０７７００ ９００１２３ ',
};

const FIELDS: Readonly<Record<string, string>> = {
	'flow lists in YAML': '[a, ',
	'flow maps in YAML': '{a: ',
	'keys of YAML': 'key: value\n',
	'anchors of YAML': '&a *a ',
	'block scalars of YAML': 'a: |\n  text\n',
	'comments of YAML': '# Aisha Khan\n',
	'newlines of YAML': '\n',
};

const { values } = parseArgs({
	options: { only: { type: 'string' }, size: { type: 'string', default: '100000' } },
});
const size = Number(values.size);
/** The body: the fields and the headings before it are part of the whole. */
const rest = size - aStory().length;

/** `text` in place of the closing line of the fields. */
const inFields = (text: string) => aStory().replace(/\n---\n/, `\n${text}\n---\n`);

const texts = (): [name: string, text: string][] => {
	const seeds = SEEDS.map((seed): [string, string] => [JSON.stringify(seed), seed]);
	const written = Object.entries(WRITTEN);
	const repeated = ([name, seed]: [string, string]): [string, string] => [name, repeatedTo(seed, rest)];
	const bodies = [...seeds, ...written].map(repeated);
	return [
		...bodies.map(([name, text]): [string, string] => [`body: ${name}`, aStory({}, text)]),
		['body: all seeds in turn', aStory({}, interleaved(rest))],
		['body: every code point', aStory({}, everyLetter())],
		...bodies.map(([name, text]): [string, string] => [`title: ${name}`, aStory({ title: text })]),
		...[...seeds, ...Object.entries(FIELDS)]
			.map(repeated)
			.map(([name, text]): [string, string] => [`fields: ${name}`, inFields(text)]),
		...[...seeds.slice(0, 20), ...written]
			.map(repeated)
			.map(([name, text]): [string, string] => [`alone: ${name}`, text]),
	];
};

/** Letters of every script, each once. */
const everyLetter = () =>
	Array.from({ length: rest / 2 }, (_, index) => String.fromCodePoint(0xa1 + index))
		.filter((letter) => /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(letter))
		.join(' ');

interface Measured {
	cpu: number;
	wall: number;
	printed: string;
}

const measureOnce = async (file: string): Promise<Measured> => {
	const command = ['sh', '-c', 'npm run --silent check -- --stdin --type case-study < "$0" | tail -n 1', file];
	const { cpu, wall, printed } = await measuredRun(command, { cwd: process.cwd() });
	if (cpu === undefined) throw new Error('Processor time is not known on this system, expected Linux or macOS.');
	return { cpu, wall, printed: printed.trim() };
};

const measure = async (file: string): Promise<Measured> => {
	let least = await measureOnce(file);
	for (let again = 1; least.cpu > LIMIT && again < TRIES; again += 1) {
		const next = await measureOnce(file);
		if (next.cpu < least.cpu) least = next;
	}
	return least;
};

const folder = await mkdtemp(join(tmpdir(), 'hub-check-'));
const measured: (Measured & { name: string })[] = [];
try {
	for (const [name, text] of texts().filter(([name]) => !values.only || name.includes(values.only))) {
		const file = join(folder, 'text.mdx');
		await writeFile(file, text);
		measured.push({ name, ...(await measure(file)) });
		if (process.stderr.isTTY) process.stderr.write(`\r${measured.length} ${name.slice(0, 60).padEnd(60)}`);
	}
} finally {
	await rm(folder, { recursive: true, force: true });
}

measured.sort((one, other) => other.cpu - one.cpu);
for (const { name, cpu, wall, printed } of measured)
	console.log(`${cpu.toFixed(2)} CPU s, ${wall.toFixed(2)} s  ${name.padEnd(40)} ${printed.slice(0, SHOWN)}`);
const over = measured.filter(({ cpu }) => cpu > LIMIT);
console.log(`\n${measured.length} texts of ${size} characters; ${over.length} over ${LIMIT} processor seconds.`);
if (over.length) process.exitCode = 1;
