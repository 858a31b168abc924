/**
 * npm run build
 * Builds the hub into `dist/`, or into `dist-coalition/` with `AUDIENCE=coalition`. Entries with faults are left out
 * and said; the rest is published, so the exit code is 0. `npm run check` is the command that fails.
 */
import { inHouseForm } from '../checks/report.ts';
import { audienceOf } from '../content-loading/audience-of-build.ts';
import { entriesInWords } from '../content-loading/entries-in-words.ts';
import { currentContent } from '../content-loading/current-content.ts';
import { endWithStarter } from '../start/build-process.ts';
import { faultsInASentence, readArguments } from '../start/in-a-sentence.ts';

faultsInASentence();
endWithStarter();
readArguments({}, 'npm run build');
const root = process.cwd();
const audience = audienceOf();
const content = await currentContent({ root, audience });
const usual = audience === 'coalition' ? 'dist-coalition' : 'dist';
const outDir = process.env['HUB_OUT'] || usual;
// Fetched only now: it takes a moment, and whoever mistyped something need not wait for it.
const { build } = await import('astro');
await build({ root, logLevel: 'warn', outDir });
const blocking = content.findings.filter(({ severity }) => severity === 'block');
if (blocking.length) console.log(`\n${inHouseForm(blocking)}\n`);
console.log(entriesInWords(content, outDir));
