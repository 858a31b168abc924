/**
 * node tests/checks/measure.ts
 * Prints how many identifiers the checks find, by kind and by origin of name, and how many clean sentences they block.
 */
import { pathToFileURL } from 'node:url';
import { blockedAmongClean, recallByKind, recallByOrigin, type Recall } from './labelled.ts';

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`.padStart(7);

const table = (heading: string, recalls: ReadonlyMap<string, Recall>) => {
	console.log(`\n${heading.padEnd(28)}  sentences   found  blocked`);
	for (const [name, { sentences, found, blocked }] of recalls) console.log(`${name.padEnd(28)}  ${String(sentences).padStart(9)} ${percent(found, sentences)}  ${percent(blocked, sentences)}`);
	const all = [...recalls.values()].reduce((sum, one) => ({ sentences: sum.sentences + one.sentences, found: sum.found + one.found, blocked: sum.blocked + one.blocked, missed: [...sum.missed, ...one.missed] }));
	console.log(`${'together'.padEnd(28)}  ${String(all.sentences).padStart(9)} ${percent(all.found, all.sentences)}  ${percent(all.blocked, all.sentences)}`);
	for (const missed of all.missed.slice(0, 40)) console.log(`  missed: ${missed}`);
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	table('Kind of identifier', recallByKind());
	table('Origin of name', recallByOrigin());
	const clean = blockedAmongClean();
	console.log(`\nClean sentences: ${clean.sentences}; blocked ${clean.blocked.length} (${percent(clean.blocked.length, clean.sentences).trim()}); warned ${clean.warned.length} (${percent(clean.warned.length, clean.sentences).trim()})`);
	for (const sentence of clean.blocked) console.log(`  blocked: ${sentence}`);
	for (const sentence of clean.warned) console.log(`  warned: ${sentence}`);
}
