/** That the lint really holds the arrows: an import against them is answered with our own sentence. */
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const HOLD_THE_ARROWS = [
	'import-x/no-restricted-paths',
	'@typescript-eslint/no-restricted-imports',
	'no-restricted-imports',
	'no-restricted-syntax',
];
const eslint = new ESLint({
	overrideConfigFile: 'eslint.config.mjs',
	ruleFilter: ({ ruleId }) => HOLD_THE_ARROWS.includes(ruleId),
	// These rules need no types, and working those out takes most of the time.
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What lint says of one line, were it to stand in a file. */
const saidOf = async (file: string, line: string) => {
	const [result] = await eslint.lintText(file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`, {
		filePath: file,
	});
	return result!.messages.filter(({ ruleId }) => ruleId !== null).map(({ message }) => message);
};

test.each([
	['src/content-model/days.ts', "import '../content-loading/load-content.ts';", 'The content model is the centre'],
	['src/content-model/days.ts', "import 'yaml';", 'The content model imports only zod'],
	['src/content-model/days.ts', "import 'node:fs';", 'The content model imports only zod'],
	['src/safe-mdx/finding-of.ts', "import '../library/hub.ts';", 'Contributions are read the same way'],
	['src/safe-mdx/finding-of.ts', "import 'node:fs';", 'This runs in a browser as well'],
	['src/publishing/xml.ts', "import '../content-loading/load-content.ts';", 'Publishing turns entries into text'],
	['src/search/stem.ts', "import '../library/hub.ts';", 'Search works on plain documents'],
	['src/library/listing.ts', "import '../components/site/Footer.astro';", 'The library asks for content'],
	['src/library/listing.ts', "import 'astro:content';", 'Only src/library/hub.ts queries'],
	[
		'src/components/site/Footer.astro',
		"import Page from '../../layouts/Page.astro';",
		'Components show what they are given',
	],
	['src/layouts/Page.astro', "import '../pages/index.astro';", 'Layouts frame a page'],
	['src/pages/index.astro', "import '../start/search-index.ts';", 'Pages choose'],
	['src/pages/index.astro', "import '../../cms/config.ts';", 'Pages choose'],
	[
		'src/pages/index.astro',
		"import '../content-loading/load-content.ts';",
		'content loading knows what is not published',
	],
	['src/content-loading/load-content.ts', "import '../library/hub.ts';", 'Content loading reads what people wrote'],
	['src/elements/hub-print.ts', "import '../library/hub.ts';", 'Elements run in a reader’s browser'],
	['src/elements/hub-print.ts', "import '../content-loading/load-content.ts';", 'Elements run in a reader’s browser'],
	['src/elements/hub-print.ts', "import 'node:fs';", 'This runs in a browser as well'],
	['cms/config.ts', "import '../src/library/hub.ts';", 'The editor reads the content model'],
	['cms/config.ts', "import 'astro:content';", 'The editor must work without'],
	[
		'tests/journeys/printing-a-guide.spec.ts',
		"import { test } from '@playwright/test';",
		'A browser test takes `test` from',
	],
	[
		'tests/audit/every-page.spec.ts',
		"import * as playwright from 'playwright/test';",
		'A browser test takes `test` from',
	],
	['src/library/hub.ts', 'export const key = (type, id) => `${type}:${id}`;', 'Keys of entries are made by keyOf'],
	['src/pages/index.astro', 'const key = `${entry.type}:${entry.id}`;', 'Keys of entries are made by keyOf'],
	['src/search/engine.ts', 'export const key = ({ to, id }) => `${to}:${id}`;', 'Keys of entries are made by keyOf'],
])('in %s, “%s” is refused with a sentence', { timeout: 60_000 }, async (file, line, sentence) => {
	expect((await saidOf(file, line)).join(' ')).toContain(sentence);
});

test.each([
	['src/pages/index.astro', "import '../library/hub.ts';"],
	['src/library/hub.ts', "import 'astro:content';"],
	['src/commands/check.ts', "import '../content-loading/load-content.ts';"],
	['src/commands/build.ts', "import '../checks/report.ts';"],
	['cms/config.ts', "import '../src/content-model/index.ts';"],
	['astro.config.mjs', "import './cms/integration.ts';"],
	['tests/journeys/printing-a-guide.spec.ts', "import { test } from '../support/watched-browser.ts';"],
	['src/library/related.ts', 'export const key = (vocabulary, term) => `${vocabulary}:${term}`;'],
])('in %s, “%s” is the way it should be', { timeout: 60_000 }, async (file, line) => {
	expect(await saidOf(file, line)).toEqual([]);
});
