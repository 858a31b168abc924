import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TYPE_NAMES } from '../../src/content-model/type-names.ts';
import { aDocx, p, picture, STYLES } from '../cms/import/a-docx.ts';

const command = new URL('../../src/commands/import.ts', import.meta.url).pathname;
let root = '';

const importing = (...given: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], { cwd: root, encoding: 'utf8' });
	return { status, stdout, stderr };
};

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'import-'));
	for (const folder of ['settings', 'networks', 'organisations'])
		await cp(new URL(`../../content/${folder}`, import.meta.url), join(root, 'content', folder), {
			recursive: true,
		});
	const onePixel = Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
		'base64',
	);
	const body =
		p('Calmer waiting', { style: 'Title' }) +
		p('Sectors: Policing') +
		p('Results', { style: 'Heading1' }) +
		p('Fewer people left.') +
		p(picture('i', 'Two chairs by a window'));
	await writeFile(
		join(root, 'report.docx'),
		aDocx({
			body,
			styles: STYLES.word,
			others: { i: { kind: 'image', path: 'media/image1.png', content: new Uint8Array(onePixel) } },
		}),
	);
	await writeFile(
		join(root, 'calm.contribution.json'),
		JSON.stringify({
			format: 1,
			type: 'case-study',
			data: { title: 'Calm from a form', networks: ['dudley'] },
			body: '## What we did\n\nWe asked.\n',
		}),
	);
	await writeFile(join(root, 'old.doc'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

test('without --save it prints the report and the findings and writes nothing', async () => {
	const written = async () =>
		(await readdir(root, { recursive: true })).filter((path) => !path.startsWith('node_modules')).sort();
	const before = await written();
	const { status, stdout, stderr } = importing('report.docx', '--type', 'case-study', '--network', 'dudley');
	expect(stderr).toBe('');
	expect(stdout).toContain('Section “What changed and how we know” (a guess: look at it): “Results”');
	expect(stdout).toContain('What is still missing');
	expect(stdout).toContain('What the checks find');
	expect(stdout).toContain(
		'Nothing was written. With --save it becomes content/case-studies/dudley/calmer-waiting.mdx with 1 picture in public/media/.',
	);
	expect(status).toBe(1);
	expect(await written()).toEqual(before);
}, 60_000);

test('with --save the entry and its pictures are written, and never over something else', async () => {
	const { stdout } = importing('report.docx', '--type', 'case-study', '--network', 'dudley', '--save');
	const [, name] = /Written: public\/media\/(calmer-waiting-[0-9a-f]{12}\.png)/.exec(stdout) ?? [];
	expect(name).toBeDefined();
	expect(await readFile(join(root, 'content/case-studies/dudley/calmer-waiting.mdx'), 'utf8')).toBe(
		'---\ntitle: Calmer waiting\nnetworks:\n  - dudley\nsectors:\n  - policing\n---\n\n## What changed and how we know\n\nFewer people left.\n\n![Two chairs by a window](/media/' +
			name! +
			')\n',
	);
	const again = importing('report.docx', '--type', 'case-study', '--network', 'dudley', '--save');
	expect(again.stderr).toContain('unexpected file of this name');
	expect(again.status).toBe(2);
}, 60_000);

test('a contribution of the plain form comes in by the same command', async () => {
	const { stdout, stderr } = importing('calm.contribution.json', '--save');
	expect(stderr).toBe('');
	expect(stdout).toContain('Written: content/case-studies/dudley/calm-from-a-form.mdx');
	expect(await readFile(join(root, 'content/case-studies/dudley/calm-from-a-form.mdx'), 'utf8')).toContain(
		'## What we did\n\nWe asked.\n',
	);
}, 60_000);

test('every type has a blank document to download', async () => {
	const { status, stdout } = importing('--templates', join(root, 'templates'));
	expect(status).toBe(0);
	expect(stdout.trim().split('\n')).toHaveLength(TYPE_NAMES.length);
	expect(await readdir(join(root, 'templates'))).toContain('case-study.docx');
}, 60_000);

test.each([
	[['old.doc', '--type', 'case-study'], 1, 'Save As'],
	[['report.docx'], 2, '--type: unexpected nothing, expected one of case-study'],
	[['report.docx', '--type', 'casestudy'], 2, 'Did you mean “case-study”?'],
	[['report.docx', '--type', 'case-study', '--network', 'dudly'], 2, 'Did you mean “dudley”?'],
	[['gone.docx', '--type', 'case-study'], 2, 'expected a file that is there'],
	[['report.docx', '--tpye', 'case-study'], 2, 'Did you mean --type?'],
	[[], 2, 'Unexpected 0 files, expected one'],
])(
	'%j is answered with a next step',
	(given, status, words) => {
		const answer = importing(...given);
		expect(answer.stderr).toContain(words);
		expect(answer.stderr).not.toContain('    at ');
		expect(answer.status).toBe(status);
	},
	60_000,
);
