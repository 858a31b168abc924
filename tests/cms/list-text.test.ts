import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionFor } from '../../cms/collection.ts';
import { EDITORS_PART } from '../../cms/editors-part.ts';
import { entryFormat, SOURCE } from '../../cms/entry-format.ts';
import { listedFields, textForList } from '../../cms/list-text.ts';
import { readHub } from '../../cms/read-hub.ts';
import { contentTypes, typeNamed } from '../../src/content-model/index.ts';

const root = process.cwd();
const context = { ...(await readHub(root)), components: [], notes: false };

test.each(contentTypes)('a list of $plural is sent every field it shows, sorts, groups or narrows by', (type) => {
	const {
		summary,
		sortable_fields: sortable,
		view_groups: groups = [],
		view_filters: filters = [],
	} = collectionFor(type, context);
	const asked = [
		...[...summary.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!),
		...[...sortable, ...groups, ...filters].map((view) => (typeof view === 'string' ? view : view.field)),
	];
	// The form holds what editors fill in one level down.
	const names = asked.map((name) => name.replace(`${EDITORS_PART}.`, ''));
	expect(names.filter((name) => !listedFields(type).has(name))).toEqual([]);
});

test.each(contentTypes)('a list shows of each of the $plural what stands in its file', async (type) => {
	const folder = join(root, 'content', type.folder);
	const files = (await readdir(folder, { recursive: true }).catch(() => [])).filter((file) =>
		file.endsWith(`.${type.format}`),
	);
	const { fromFile } = entryFormat(type);
	for (const file of files) {
		const text = await readFile(join(folder, file), 'utf8');
		const [whole, short] = [fromFile(text), fromFile(textForList(type, text))];
		for (const name of listedFields(type)) expect(short[name], `${file}: ${name}`).toEqual(whole[name]);
	}
});

const caseStudy = typeNamed('case-study');
const page = (fields: string) => `---\n${fields}\n---\n\nA body.\n`;

test('what a list does not show is left out, whatever it looks like', () => {
	expect(
		textForList(
			caseStudy,
			page(
				'title: "A: b"\nowner:\n  title: Not this\n\n  role: x\nnetworks:\n- dudley\n# A remark.\n- walsall\nlesson: >-\n  title: Not this\n  either',
			),
		),
	).toBe('---\n# Only what a list shows.\ntitle: "A: b"\nnetworks:\n- dudley\n# A remark.\n- walsall\n---\n');
});

test.each([
	'{ title: x, lesson: y }',
	'"title": x',
	'? title\n: x',
	'title: x\n...\nnetworks: y',
	'%YAML 1.2\ntitle: x',
])('fields written in another way are sent whole: %j', (fields) => {
	expect(textForList(caseStudy, page(fields))).toBe(page(fields));
});

test('what was read for a list cannot be saved', () => {
	const { fromFile, toFile } = entryFormat(caseStudy as never);
	const data = fromFile(textForList(caseStudy, page('title: x\nlesson: y')));
	expect(data[SOURCE]).toContain('title: x');
	expect(() => toFile({ ...data, title: 'y' })).toThrow('expected the whole page');
});
