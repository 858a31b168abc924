/** Another address for a draft, until its first publication: what goes with it, who may, and what is refused. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openLetterStore, type LetterStore } from '../../../src/hosting/letterbox/letter-store.ts';
import { neutralName } from '../../../cms/neutral-name.ts';
import { aPicture } from '../../support/a-picture.ts';
import { aSave, checkModuleCalled, pageText } from './a-hub.ts';
import { fileOf, peopleAtAHub, story, storyText, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let people: PeopleAtAHub;
beforeAll(async () => {
	people = await peopleAtAHub();
});
afterAll(() => people.close());

const REF = 'refs/drafts/case-study/dudley/';
const changes = (who: string, slug: string, name: string) =>
	people.send(who, 'changeAddress', { ...story(slug), name });
const isDraft = (slug: string) => people.hub.git('for-each-ref', '--format=%(refname)', `${REF}${slug}`).trim() !== '';
const filesOf = (slug: string) => people.hub.git('ls-tree', '-r', '--name-only', `${REF}${slug}`).split('\n');

test('a draft goes to another address with its state, its writers and its notes, and nothing stays behind', async () => {
	await people.saves('wren', 'jamies-story', storyText('A calmer way'), true);
	await people.moves('wren', story('jamies-story'), 'pending_review');
	await people.send('wren', 'addNote', { ...story('jamies-story'), note: { content: 'Is this the last figure?' } });
	expect(await changes('wren', 'jamies-story', 'a-calmer-way')).toMatchObject({
		status: 200,
		body: {
			open: '#/collections/case-study/entries/dudley/a-calmer-way',
			address: '/case-studies/dudley/a-calmer-way/',
			followed: [],
			named: [],
		},
	});
	expect([isDraft('jamies-story'), isDraft('a-calmer-way')]).toEqual([false, true]);
	expect(filesOf('a-calmer-way')).toContain(fileOf('a-calmer-way'));
	expect(filesOf('a-calmer-way')).not.toContain(fileOf('jamies-story'));
	expect((await people.send('edie', 'unpublishedEntry', story('a-calmer-way'))).body).toMatchObject({
		status: 'pending_review',
		diffs: [{ path: fileOf('a-calmer-way'), newFile: true }],
	});
	expect((await people.send('wren', 'getNotes', story('a-calmer-way'))).body.notes).toMatchObject([
		{ content: 'Is this the last figure?', entrySlug: 'dudley/a-calmer-way' },
	]);
	expect((await people.send('wren', 'getNotes', story('jamies-story'))).body.notes).toEqual([]);
	expect(people.hub.git('log', '-1', '--format=%B', `${REF}a-calmer-way`)).toMatch(/^Draft-writer: wren$/m);
});

test('it is saved, read and published at the new address, and the old one is in nothing that is published', async () => {
	await people.saves('wren', 'first-name', storyText('First name'), true);
	await changes('wren', 'first-name', 'second-name');
	expect((await people.saves('wren', 'second-name', storyText('Second name'))).status).toBe(200);
	await people.moves('edie', story('second-name'), 'pending_publish');
	await people.reads('sage', 'second-name');
	await people.reads('eddy', 'second-name');
	expect((await people.send('edie', 'publishUnpublishedEntry', story('second-name'))).status).toBe(200);
	expect(people.hub.git('show', `main:${fileOf('second-name')}`)).toContain('Second name');
	expect(people.hub.git('ls-tree', '-r', '--name-only', 'main')).not.toContain('first-name');
	expect(people.hub.git('log', '-1', '--format=%B', 'main')).not.toContain('first-name');
	expect((await people.send('wren', 'entryHistory', story('second-name'))).body.revisions).toHaveLength(1);
});

test('who has read it reads it again, and whoever gives it the address has not written it', async () => {
	await people.saves('wren', 'read-once', storyText('Read once'), true);
	await people.moves('wren', story('read-once'), 'pending_review');
	await people.reads('sage', 'read-once');
	expect((await changes('edie', 'read-once', 'read-again')).status).toBe(200);
	expect((await people.reads('edie', 'read-again')).body).toEqual({ readings: 1, isReadByTwo: false });
});

test('the next words of a story take its address along where its first network was changed', async () => {
	await people.saves('edie', 'moving', storyText('Moving'), true);
	await people.saves('edie', 'moving', storyText('Moving').replace('- dudley', '- walsall'));
	expect((await changes('edie', 'moving', 'moved')).body.slug).toBe('walsall/moved');
});

test('a picture that is named after the draft is named after it anew, and shown as before', async () => {
	const name = await neutralName('with-a-picture', aPicture, 'png');
	const old = `public/media/${name}`;
	const raw = `${storyText('With a picture')}\n![A quiet corner](/media/${name})\n`;
	const asset = { path: old, content: aPicture.toString('base64'), encoding: 'base64' };
	const sent = aSave({
		path: fileOf('with-a-picture'),
		...story('with-a-picture'),
		raw,
		newEntry: true,
		assets: [asset],
	});
	expect((await people.send('wren', 'persistEntry', sent)).status).toBe(200);
	const before = (await people.send('wren', 'unpublishedEntry', story('with-a-picture'))).body.diffs as {
		path: string;
		id: string;
	}[];
	const picture = before.find(({ path }) => path.startsWith('public/media/'))!;
	expect((await changes('wren', 'with-a-picture', 'with-a-corner')).status).toBe(200);
	const renamed = picture.path.replace('with-a-picture', 'with-a-corner');
	const { diffs } = (await people.send('wren', 'unpublishedEntry', story('with-a-corner'))).body;
	expect(diffs).toContainEqual({ id: picture.id, path: renamed, newFile: true });
	expect(JSON.stringify(diffs)).not.toContain('with-a-picture');
	expect((await people.openedBy('wren', 'with-a-corner')).data).toContain(renamed.replace('public', ''));
});

test('drafts that name it name it anew, in their boxes and their text; those of others stay as they are', async () => {
	const text = (network: string) =>
		`---\ntitle: Names it in ${network}\nnetworks:\n  - ${network}\ncaseStudies:\n  - dudley/named # the other\n---\n\nSee [it](/case-studies/dudley/named/), not /old/case-studies/dudley/named/.\n`;
	const path = (network: string) => `content/training/in-${network}.mdx`;
	const asked = (network: string) => ({ collection: 'training', slug: `in-${network}` });
	const begins = (who: string, network: string) =>
		people.send(
			who,
			'persistEntry',
			aSave({ path: path(network), ...asked(network), raw: text(network), newEntry: true }),
		);
	await people.saves('wren', 'named', storyText('Named'), true);
	expect((await begins('wren', 'dudley')).status).toBe(200);
	expect((await begins('will', 'walsall')).status).toBe(200);
	expect((await changes('wren', 'named', 'renamed')).body.followed).toEqual(['Names it in dudley']);
	expect(people.hub.git('show', `refs/drafts/training/in-dudley:${path('dudley')}`)).toBe(
		text('dudley')
			.replace('](/case-studies/dudley/named/', '](/case-studies/dudley/renamed/')
			.replace('- dudley/named #', '- dudley/renamed #'),
	);
	expect(people.hub.git('show', `refs/drafts/training/in-walsall:${path('walsall')}`)).toBe(text('walsall'));
});

test('an address that is taken, kept for the hub or no address at all is refused with a sentence', async () => {
	await people.saves('wren', 'one', storyText('One'), true);
	await people.saves('wren', 'two', storyText('Two'), true);
	const refusals: [name: string, status: number, words: RegExp][] = [
		['two', 409, /Another page or draft has the address \/case-studies\/dudley\/two\/, expected one that is free\./],
		['one', 422, /is the address of this page already/],
		['', 422, /cannot be the end of an address/],
		['Two words', 422, /“Two words” cannot be the end of an address/],
		['../../package', 422, /cannot be the end of an address/],
		['con', 422, /cannot be the end of an address/],
		['a/b', 422, /cannot be the end of an address/],
		['x'.repeat(250), 422, /cannot be the end of an address/],
	];
	for (const [name, status, words] of refusals) {
		const answer = await changes('wren', 'one', name);
		expect([name, answer.status], JSON.stringify(answer.body)).toEqual([name, status]);
		expect(answer.body.error).toMatch(words);
		expect(answer.body.error).toMatch(/Nothing was changed\./);
	}
	expect((await changes('wren', 'constructor-that-is-not-there', 'x')).status).toBe(404);
	expect((await changes('wren', 'one', 'constructor')).status).toBe(200);
});

test('once published it keeps its address, also as a draft of its next version and after it was taken back', async () => {
	await people.saves('wren', 'kept', storyText('Kept'), true);
	await people.moves('edie', story('kept'), 'pending_publish');
	await people.reads('sage', 'kept');
	await people.reads('eddy', 'kept');
	await people.send('edie', 'publishUnpublishedEntry', story('kept'));
	expect((await changes('edie', 'kept', 'other')).status).toBe(404);
	await people.saves('wren', 'kept', storyText('Kept and changed'));
	expect(await changes('edie', 'kept', 'other')).toMatchObject({ status: 409, body: { error: /has been published/ } });
	await people.send('wren', 'deleteUnpublishedEntry', story('kept'));
	await people.send('sage', 'undoPublication', story('kept'));
	expect(await changes('edie', 'kept', 'other')).toMatchObject({ status: 409 });
	expect(isDraft('kept')).toBe(true);
});

test('whoever may write a piece may give it an address, and nobody else', async () => {
	await people.saves('wren', 'whose', storyText('Whose'), true);
	for (const who of ['will', 'sage', 'kit', 'none', 'liar'])
		expect((await changes(who, 'whose', 'theirs')).status, who).toBe(403);
	await people.moves('edie', story('whose'), 'pending_publish');
	expect((await changes('wren', 'whose', 'mine')).status).toBe(403);
	expect((await changes('edie', 'whose', 'ours')).status).toBe(200);
});

test('what the checks find in an address is told, and the draft stays where it is', async () => {
	const other = await peopleAtAHub({ checking: checkModuleCalled('of-addresses') });
	const page = { collection: 'page', slug: 'finding-things' };
	const answers = async (asked: object, name: string) =>
		(await other.send('edie', 'changeAddress', { ...asked, name })).body.error as string;
	try {
		await other.saves('wren', 'calm', storyText('Calm'), true);
		const path = 'content/pages/finding-things.mdx';
		await other.send('edie', 'persistEntry', aSave({ path, ...page, raw: pageText('Finding'), newEntry: true }));
		const before = other.hub.git('for-each-ref');
		expect(await answers(story('calm'), 'how-jamie-came')).toMatch(/This looks like the name of a child/);
		expect(await answers(page, 'search')).toMatch(/^The hub keeps the address \/search\/ for a page of its own/);
		expect(await answers(page, 'admin')).toMatch(/^“admin” cannot be the end of an address/);
		expect(await answers({ collection: 'settings', slug: 'hub' }, 'x')).toMatch(/^Settings have no address/);
		expect(other.hub.git('for-each-ref')).toBe(before);
	} finally {
		await other.close();
	}
});

test('of two who give a draft an address at once, one is told that the other was quicker', async () => {
	await people.saves('wren', 'hurried', storyText('Hurried'), true);
	const answers = await Promise.all([changes('wren', 'hurried', 'first'), changes('edie', 'hurried', 'second')]);
	expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
	expect(isDraft('first') !== isDraft('second')).toBe(true);
});

test('the letter of a draft follows it', async () => {
	let store: LetterStore | undefined;
	const other = await peopleAtAHub();
	try {
		store = openLetterStore({ file: join(other.hub.root, '.git', 'letterbox.db'), waiting: 10, days: 90 });
		const code = store.put({ type: 'case-study', file: '', form: 'f', role: '', organisation: '', mailbox: '' })!;
		const { pseudonym } = store.find(code)!;
		store.takeOver(pseudonym, { collection: 'case-study', slug: 'dudley/a' });
		store.follow({ collection: 'case-study', slug: 'dudley/a' }, 'dudley/b');
		store.follow({ collection: 'case-study', slug: 'dudley/c' }, 'dudley/d');
		expect(store.find(code)).toMatchObject({ state: 'taken-over', draft: { slug: 'dudley/b' } });
	} finally {
		store?.close();
		await other.close();
	}
});
