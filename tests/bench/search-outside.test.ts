import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeOutside, outsideInWords, readBeir } from './search-outside.ts';

const OURS = join(import.meta.dirname, 'outside');

const aFolder = async (files: Readonly<Record<string, string>>) => {
	const folder = await mkdtemp(join(tmpdir(), 'beir-'));
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
	return folder;
};
const corpus = '{"_id":"a","title":"Bees","text":"What bees like."}\n\n{"_id":7,"text":"Ants."}\n';
const queries = '{"_id":"1","text":"bees"}\n{"_id":"2","text":"nobody judged this"}\n';

test('a small collection of another field is answered well, beside its peers on the same questions', async () => {
	const report = await judgeOutside(OURS);
	expect(report).toMatchObject({ name: 'outside', pages: 36, questions: 34 });
	expect(Object.keys(report.engines)).toEqual(['the hub', 'BM25, Porter', 'BM25, Porter, titles', 'MiniSearch']);
	// BM25 has .96 on it: on so few pages, pages related to others tell little.
	expect(report.engines['the hub']!.ndcg).toBeGreaterThanOrEqual(0.94);
	expect(report.engines['the hub']!.success).toBeGreaterThanOrEqual(0.97);
	expect(report.engines['the hub']!.recall).toBeGreaterThanOrEqual(0.98);
	expect(outsideInWords(report)).toContain('36 pages, 34 questions');
});

test('pages, questions and judgements are read, with a first line of names or without one', async () => {
	const judgements = '1\ta\t2\n1\t7\t0\n';
	for (const qrels of [judgements, `query-id\tcorpus-id\tscore\n${judgements}`]) {
		const { documents, queries: asked } = await readBeir(
			await aFolder({ 'corpus.jsonl': corpus, 'queries.jsonl': queries, 'qrels.tsv': qrels }),
		);
		expect(documents.map(({ url, title }) => [url, title])).toEqual([
			['/a/', 'Bees'],
			['/7/', ''],
		]);
		expect(asked.map(({ text, grades }) => [text, [...grades]])).toEqual([
			[
				'bees',
				[
					['/a/', 2],
					['/7/', 0],
				],
			],
		]);
	}
});

test.each([
	[{ 'corpus.jsonl': corpus, 'queries.jsonl': queries }, 'found no qrels.tsv'],
	[
		{ 'corpus.jsonl': 'x', 'queries.jsonl': queries, 'qrels.tsv': '' },
		'corpus.jsonl, line 1: found a line that is no JSON',
	],
	[{ 'corpus.jsonl': '{"_id":"a"}', 'queries.jsonl': queries, 'qrels.tsv': '' }, 'corpus.jsonl, line 1: found no text'],
	[{ 'corpus.jsonl': corpus, 'queries.jsonl': '\nnull', 'qrels.tsv': '' }, 'queries.jsonl, line 2: found no _id'],
	[
		{ 'corpus.jsonl': corpus, 'queries.jsonl': queries, 'qrels.tsv': '1\ta\t1\n1 a 1' },
		'qrels.tsv, line 2: found no grade',
	],
])('what is not of the form is said with its file and line', async (files, sentence) => {
	await expect(readBeir(await aFolder(files as Record<string, string>))).rejects.toThrow(sentence);
});
