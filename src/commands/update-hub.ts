/**
 * npm run update-hub -- ../north-coast
 * Puts this version of the product into a hub that was made from an older one. Its content and its pictures stay as
 * they are. Exits with 2 where the command is not understood.
 */
import { faultsInASentence, Misunderstood, readArguments } from '../start/in-a-sentence.ts';
import { hubToUpdate, updateHub } from '../new-hub/update-hub.ts';

const EXAMPLE = 'npm run update-hub -- ../north-coast';
faultsInASentence();
const { positionals } = readArguments({ allowPositionals: true, options: {} }, EXAMPLE);
const [given, ...more] = positionals;
if (given === undefined || more.length)
	throw new Misunderstood(
		`Unexpected ${positionals.length} folders, expected one: the hub to update. For example: ${EXAMPLE}`,
	);
const root = process.cwd();
const folder = await hubToUpdate(root, given);
const { written, removed, unchanged } = await updateHub(root, folder);
const inWords = (count: number) => count.toLocaleString('en-GB');

console.log(`${folder} has this version: ${inWords(written.length)} files written, ${inWords(removed.length)} removed, ${inWords(unchanged)} the same already. Nothing in content/ or public/media/ was touched.

What to do next, in that folder:

  1. CHANGELOG.md       what is new, for whom
  2. npm run check      what the newer version asks of your content
  3. npm test           that all of it works with your content
  4. git diff --stat, then git add . and git commit

To go back instead, with what you are writing left alone:

  git restore -- . ':(exclude)content' ':(exclude)public/media' && git clean -fd -- src cms tests starter`);
