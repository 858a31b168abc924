/**
 * npm run check [paths] [-- --json] [-- --stdin --type case-study --json]
 * Prints what the checks found; exits with 1 when anything blocks.
 */
import { parseArgs } from 'node:util';
import type { Finding } from '../content-model/finding.ts';
import { asJsonLines, inHouseForm } from './report.ts';
import { audienceOf, takeIn, todayOf } from '../intake/intake.ts';
import { UnreadableSettings } from '../intake/settings-files.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
});

const root = process.cwd();

const read = async (): Promise<{ findings: Finding[]; entries: number; leftOut: number }> => {
	try {
		const { findings, entries, leftOut } = await takeIn({ root, audience: audienceOf(), today: todayOf() });
		return { findings, entries: entries.length, leftOut: leftOut.length };
	} catch (error) {
		if (error instanceof UnreadableSettings) return { findings: error.findings, entries: 0, leftOut: 0 };
		throw error;
	}
};

const { findings, entries, leftOut } = await read();
const asked = findings.filter(({ file }) => !positionals.length || positionals.some((path) => file.startsWith(path.replace(/^\.\//, ''))));
if (values.json) process.stdout.write(asJsonLines(asked));
else console.log(`${inHouseForm(asked)}\n\n${entries} entries published, ${leftOut} left out.`);
process.exitCode = asked.some(({ severity }) => severity === 'block') ? 1 : 0;
