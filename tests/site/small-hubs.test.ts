/**
 * A coalition that begins: nothing shared yet, or one local network and nothing else; the second in a folder of its
 * host, `/services/hub`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anOrganisation } from '../support/a-story.ts';
import { aFile } from '../support/an-entry.ts';
import { filesBelow, pagesIn } from '../support/built-site.ts';
import { deadLinksIn, withTags } from '../support/dead-links.ts';
import { wordsOf } from '../support/markup.ts';
import { smallCheckout, type Outcome, type SmallCheckout } from '../support/small-checkout.ts';

let checkout: SmallCheckout;
const builds: Record<'empty' | 'network', Outcome> = {
	empty: { code: -1, printed: '' },
	network: { code: -1, printed: '' },
};
let check: Outcome;

const HUB_SETTINGS = 'content/settings/hub.yaml';
const ORIGIN = 'https://example.org';
const SITE_PATHS = { empty: '', network: '/services/hub' } as const;

const ONE_NETWORK: Record<string, string> = {
	'content/networks/larkfield.yaml': aFile('network', {
		title: 'Larkfield',
		council: 'larkfield-council',
		reviewedOn: '2026-06-01',
		reviewDueOn: '2027-05-01',
	}),
	'content/organisations/larkfield-council.yaml': anOrganisation({ title: 'Larkfield Council' }),
};

beforeAll(async () => {
	checkout = await smallCheckout(['settings']);
	// With names that Astro uses set in the person’s own shell.
	builds.empty = await checkout.run('src/commands/build.ts', { HUB_OUT: 'empty', DEV: '1', PROD: '', SSR: '' });
	for (const [path, text] of Object.entries(ONE_NETWORK)) await checkout.write(path, text);
	const settings = readFileSync(join(checkout.root, HUB_SETTINGS), 'utf8');
	await checkout.write(HUB_SETTINGS, settings.replace(/^address: .*$/m, `address: ${ORIGIN}${SITE_PATHS.network}/`));
	builds.network = await checkout.run('src/commands/build.ts', { HUB_OUT: 'network' });
	check = await checkout.run('src/commands/check.ts');
}, 600_000);

afterAll(() => checkout?.close());

const page = (hub: keyof typeof builds, path: string) =>
	wordsOf(readFileSync(join(checkout.root, hub, path, 'index.html'), 'utf8'));

test('each builds, and says how many entries it has and nothing else', () => {
	expect(builds.empty.printed.trim()).toBe('0 entries published into empty/, 0 left out.');
	expect(builds.empty.code).toBe(0);
	expect(builds.network.printed.trim()).toBe('2 entries published into network/, 0 left out.');
	expect(builds.network.code).toBe(0);
});

test('every page has its policy, whatever variables the shell of the person who builds has', () => {
	const pages = pagesIn(join(checkout.root, 'empty'));
	expect(pages.length).toBeGreaterThan(100);
	expect(pages.filter(({ html }) => !html.includes('<meta http-equiv="Content-Security-Policy"'))).toEqual([]);
});

test('the checks find nothing to put right in it', () => {
	expect(check.printed).toMatch(/^Nothing found\.|: 0 to put right before it can be published, 0 to answer,/m);
	expect(check.code).toBe(0);
});

test.each(['empty', 'network'] as const)('no page of the %s hub leads nowhere', (hub) => {
	const folder = join(checkout.root, hub);
	const above = SITE_PATHS[hub];
	const pages = pagesIn(folder).map(({ path, html }) => ({ path: above + path, html }));
	expect(deadLinksIn(withTags(pages), new Set(filesBelow(folder).map((file) => `${above}/${file}`)))).toEqual([]);
});

test('a hub in a folder of its host fetches nothing from outside that folder', () => {
	const folder = join(checkout.root, 'network');
	const files = new Set(filesBelow(folder).map((file) => `${SITE_PATHS.network}/${file}`));
	const fetched = withTags(pagesIn(folder)).flatMap(({ tags }) =>
		tags.flatMap(({ name, attributes: { href, src, action, rel } }) =>
			[name === 'link' && !/canonical|license/.test(rel ?? '') ? href : undefined, src, action].flatMap(
				(address) => address?.replace(/[?#].*/, '') || [],
			),
		),
	);
	const sheets = [...files]
		.filter((file) => file.endsWith('.css'))
		.flatMap((file) =>
			[
				...readFileSync(folder + file.slice(SITE_PATHS.network.length), 'utf8').matchAll(
					/url\(["']?(?!data:)([^"')]+)/g,
				),
			].map(([, address = '']) => address),
		);
	expect(fetched.length).toBeGreaterThan(500);
	expect(sheets.length).toBeGreaterThan(2);
	const missing = [...new Set([...fetched, ...sheets])].filter(
		(address) => !files.has(address) && !files.has(`${address}index.html`),
	);
	expect(missing).toEqual([]);
});

test('what names a hub in a folder of its host names the folder', () => {
	const text = (file: string) => readFileSync(join(checkout.root, 'network', file), 'utf8');
	const whole = `${ORIGIN}${SITE_PATHS.network}`;
	expect(text('networks/larkfield/index.html')).toContain(`<link rel="canonical" href="${whole}/networks/larkfield/">`);
	expect(text('sitemap.xml')).toContain(`<loc>${whole}/networks/larkfield/</loc>`);
	expect(text('sitemap.xml')).not.toMatch(/<loc>https:\/\/example\.org\/(?!services\/hub\/)/);
	expect(text('data/networks.json')).toContain(`${whole}/`);
	expect(text('feed.xml')).toContain(`${whole}/feed.xml`);
	// What tells scripts where they are, and the editor where its service is.
	expect(text('search/index.html')).toContain(`data-site-path="${SITE_PATHS.network}"`);
	expect(text('admin/index.html')).toContain(`content="${SITE_PATHS.network}/api/cms/v1"`);
});

test.each(['empty', 'network'] as const)('no page of the %s hub prints what only a program means', (hub) => {
	const odd = pagesIn(join(checkout.root, hub)).flatMap(({ path, html }) =>
		[...wordsOf(html).matchAll(/\b(?:undefined|null|NaN|\[object \w+\])(?=[\s.,]|$)/g)].map(
			([found]) => `${path}: ${found}`,
		),
	);
	expect(odd).toEqual([]);
});

test('the lists of an empty hub say that nothing was shared yet, and lead to a form', () => {
	expect(page('empty', 'case-studies')).toMatch(/Nothing has been shared yet\. Be the first ?\./);
	expect(readFileSync(join(checkout.root, 'empty/case-studies/index.html'), 'utf8')).toContain(
		'<a href="/contribute/case-study/">Be the first</a>',
	);
	expect(page('empty', '')).toMatch(/nothing .*shared|not .*shared/i);
	expect(page('empty', '')).toMatch(/Not a crisis service\. +If somebody is in danger now, call 999/);
});

test('the network has its page and stands on the home page', () => {
	expect(page('network', 'networks/larkfield')).toContain('Larkfield');
	expect(page('network', '')).toContain('Larkfield');
});

test('a search offers an order as the option that takes it up, and takes it', async () => {
	const search = (...rest: string[]) =>
		checkout.run('src/commands/search.ts', {}, '--index', 'network/search-index', 'newest larkfield', ...rest);
	expect((await search()).printed).toContain('Newest first: --sort newest\n');
	const sorted = await search('--sort', 'newest');
	expect([sorted.code, sorted.printed]).toEqual([0, expect.not.stringContaining('--sort')]);
});

test('a search finds the network, and in an empty hub finds nothing and says so', async () => {
	const found = await checkout.run('src/commands/search.ts', {}, '--index', 'network/search-index', 'larkfield');
	expect([found.code, found.printed]).toEqual([0, expect.stringContaining('/networks/larkfield/')]);
	for (const words of ['larkfield', '"two words"']) {
		const nothing = await checkout.run('src/commands/search.ts', {}, '--index', 'empty/search-index', words);
		expect([nothing.code, nothing.printed]).toEqual([0, expect.stringMatching(/^0 results/m)]);
	}
});
