/**
 * npm run check [-- paths] [-- --json] [-- --stdin --type case-study --json]
 * Prints what asks for something; exits with 1 when anything blocks. `--quiet` prints only what blocks, `--all` also
 * what is only good to know; `--json` holds everything.
 */
import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Finding } from '../content-model/finding.ts';
import { typeNamed } from '../content-model/index.ts';
import { TYPE_NAMES } from '../content-model/type-names.ts';
import { asJsonLines, inHouseForm } from '../checks/report.ts';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { entriesInWords } from '../content-loading/entries-in-words.ts';
import { currentContent } from '../content-loading/current-content.ts';
import { checkContextIn } from '../content-loading/check-file.ts';
import { readEntry } from '../content-loading/read-entry.ts';
import { UnreadableSettings } from '../content-loading/settings-files.ts';
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';

faultsInASentence();
const { values, positionals } = readArguments(
	{
		allowPositionals: true,
		options: {
			json: { type: 'boolean', default: false },
			quiet: { type: 'boolean', default: false },
			all: { type: 'boolean', default: false },
			stdin: { type: 'boolean', default: false },
			type: { type: 'string' },
		},
	},
	'npm run check -- content/case-studies',
);

const root = process.cwd();
const paths = await Promise.all(
	positionals.map(async (path) => {
		if (!(await stat(resolve(root, path)).catch(() => undefined)))
			throw new Misunderstood(
				`${path}: found nothing there, expected a file or folder of this checkout. Look at the spelling, or leave it out to check everything.`,
			);
		return relative(root, resolve(root, path)).replaceAll('\\', '/');
	}),
);

/** Checks one text as an entry of the type asked for. */
const checkText = async (written: string): Promise<Finding[]> => {
	const name = TYPE_NAMES.find((known) => known === values.type);
	if (!name)
		throw new Misunderstood(
			`--type: unexpected ${values.type ? `“${values.type}”` : 'nothing'}, expected one of ${TYPE_NAMES.join(', ')}. For example: --stdin --type case-study`,
		);
	const {
		settings: { vocabularies },
		today,
		checkContext,
	} = await checkContextIn(root, audienceOf());
	return readEntry(typeNamed(name), 'standard input', written, { vocabularies, today, checkContext }).findings;
};

const NONE_READ = entriesInWords({ entries: [], leftOut: [], scheduled: [] });

const read = async (): Promise<{ findings: Finding[]; counted: string }> => {
	try {
		if (values.stdin) return { findings: await checkText(await text(process.stdin)), counted: '' };
		const content = await currentContent({ root, audience: audienceOf() });
		return { findings: content.findings, counted: entriesInWords(content) };
	} catch (error) {
		if (error instanceof UnreadableSettings) return { findings: error.findings, counted: NONE_READ };
		throw error;
	}
};

const { findings, counted } = await read();
const asked = findings
	.filter(({ severity }) => !values.quiet || severity === 'block')
	.filter(
		({ file }) => !paths.length || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
	);
if (values.json) process.stdout.write(asJsonLines(asked));
else console.log(values.stdin ? inHouseForm(asked, values) : `${inHouseForm(asked, values)}\n\n${counted}`);
process.exitCode = asked.some(({ severity }) => severity === 'block') ? 1 : 0;
