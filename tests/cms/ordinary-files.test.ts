import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFacts } from '../../cms/import/hub-facts.ts';
import { ordinaryFiles } from '../../cms/ordinary-files.ts';
import { aContentFolder } from '../support/a-content-folder.ts';
import { aFile } from '../support/an-entry.ts';

test('the editor and the import see ordinary files only, and nothing that systems and editors leave behind', async () => {
	const root = await aContentFolder({
		'content/case-studies/dudley/calm.mdx': aFile('case-study', { title: 'A calm day' }),
	});
	const folder = join(root, 'content/case-studies');
	for (const name of ['.DS_Store', 'Thumbs.db', '~$calm.mdx', 'dudley/.calm.mdx.swp', 'dudley/calm.mdx~'])
		await writeFile(join(folder, name), 'left behind');
	await mkdir(join(folder, '__MACOSX'));
	await writeFile(join(folder, '__MACOSX/calm.mdx'), 'left behind');
	await writeFile(join(root, 'secret.mdx'), aFile('case-study', { title: 'A secret' }));
	await symlink(join(root, 'secret.mdx'), join(folder, 'dudley/linked.mdx'));
	expect(await ordinaryFiles(folder)).toEqual(['dudley/calm.mdx']);
	expect(await ordinaryFiles(join(root, 'content/nothing'))).toEqual([]);
	expect((await readFacts(root)).entries.filter(({ type }) => type === 'case-study')).toEqual([
		{ type: 'case-study', id: 'dudley/calm', title: 'A calm day' },
	]);
});
