/**
 * Prints how many steps the import of documents of so many parts takes: functions and blocks of JavaScript entered. The
 * count is the same on every machine where the engine runs the code as it is written; STEP_BY_STEP tells it to. What
 * the engine does inside one call, such as looking an expression up in a text, counts once, however long it takes.
 */
import { Session } from 'node:inspector/promises';
import { readXml } from '../../../cms/import/xml.ts';
import { aDocx, bold, cell, field, item, p, run, table } from './a-docx.ts';
import { importOf } from './import-facts.ts';

const many = (count: number, part: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => part(index)).join('');
const h = (level: number, words: string) => p(words, { style: `Heading${level}` });
const deletedMark = { more: '<w:rPr><w:del/></w:rPr>' };

/** Bodies of documents, by what there is so many of in them. */
const BODIES: Readonly<Record<string, (count: number) => string>> = {
	paragraphs: (count) => many(count, (index) => p(`A short line of words ${index}.`)),
	'empty paragraphs': (count) => many(count, () => p()),
	'headings nobody knows': (count) => many(count, (index) => h(2, `Heading ${index}`)),
	'one section again and again': (count) => many(count, () => h(1, 'What we did') + p('Words.')),
	'lines that look like headings': (count) => many(count, (index) => p(bold(`Line ${index}`))),
	'labels with answers': (count) => many(count, () => p('Cost: ten')),
	'labels without answers': (count) => many(count, () => p('Cost:')),
	'points of lists': (count) => many(count, (index) => item('A point', index % 4, 1 + (index % 2))),
	'rows of a table': (count) => table(...Array.from({ length: count }, (_, index) => [`row ${index}`, 'b'])),
	'tables of labels': (count) => many(count, () => table(['Outcome 1'], ['Direction', 'up'])),
	'tables in a cell': (count) => table(['a', cell(many(count, () => table(['b', 'c'])) + p())]),
	'links to different places': (count) =>
		p(many(count, (index) => field(`HYPERLINK "https://example.org/${index}"`, run('word')))),
	'runs of two looks': (count) => p(many(count, () => bold('a') + run('b'))),
	'runs of one space': (count) => p(run('x') + many(count, () => run(' ')) + run('y')),
	'spaces in one run': (count) => p(run(`Title${' '.repeat(count)}:${' '.repeat(count)}x`)),
	'line breaks': (count) => p(many(count, () => `${run('a')}<w:r><w:br/></w:r>`)),
	'text boxes': (count) =>
		many(count, (index) => p(`<w:r><w:pict><w:txbxContent>${p(`Aside ${index}`)}</w:txbxContent></w:pict></w:r>`)),
	'paragraph marks that were deleted': (count) => many(count, (index) => p(run(`a${index}`), deletedMark)),
	'fields that never end': (count) => many(count, () => p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>')),
};

const XML: Readonly<Record<string, (count: number) => string>> = {
	'declarations of vocabularies': (count) => `<a>${many(count, (index) => `<b xmlns:c="d${index}"/>`)}</a>`,
	attributes: (count) => `<a ${many(count, (index) => `b${index}="c" `)}/>`,
	references: (count) => `<a>${many(count, () => '&amp;')}</a>`,
};

/** What is done with so many parts of each kind. The documents are made before the counting begins. */
const WORKS: Readonly<Record<string, (count: number) => () => unknown>> = {
	...Object.fromEntries(
		Object.entries(BODIES).map(([name, bodyOf]) => [
			name,
			(count: number) => {
				const document = aDocx({ body: bodyOf(count) });
				return () => importOf(document);
			},
		]),
	),
	...Object.fromEntries(
		Object.entries(XML).map(([name, xmlOf]) => [
			name,
			(count: number) => {
				const bytes = new TextEncoder().encode(xmlOf(count));
				return () => readXml(bytes, 'a part');
			},
		]),
	),
};

const session = new Session();
session.connect();
await session.post('Profiler.enable');

const stepsOf = async (work: () => unknown): Promise<number> => {
	await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
	await work();
	const { result } = await session.post('Profiler.takePreciseCoverage');
	await session.post('Profiler.stopPreciseCoverage');
	return result
		.flatMap(({ functions }) => functions)
		.flatMap(({ ranges }) => ranges)
		.reduce((sum, { count }) => sum + count, 0);
};

const counts = process.argv.slice(2).map(Number);
const steps: Record<string, number[]> = {};
for (const [name, workOn] of Object.entries(WORKS)) {
	// What is loaded and worked out once, at the first document of a kind, is not counted.
	await workOn(2)();
	steps[name] = [];
	for (const count of counts) steps[name].push(await stepsOf(workOn(count)));
}
console.log(JSON.stringify(steps));
