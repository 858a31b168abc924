/** Whatever changes something through the service stands in the log before it is answered; so does what was refused. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { auditedIn } from '../../../cms/service/audited-actions.ts';
import { ACTIONS, type ProtocolRequest } from '../../../cms/service/protocol.ts';
import { signOfPiece } from '../../../src/hosting/audit/audit.ts';
import { anAudit, AUDIT_SECRET, type TestAudit } from '../../support/an-audit.ts';
import { aSave, PAGE } from './a-hub.ts';
import { peopleAtAHub, story, storyText, type PeopleAtAHub } from './people-at-a-hub.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let people: PeopleAtAHub;
let audit: TestAudit;
beforeAll(async () => {
	people = await peopleAtAHub({ audit: () => audit.from('203.0.113.7'), tell: () => undefined });
});
beforeEach(() => {
	audit = anAudit();
});
afterAll(() => people.close());

const signOf = (slug: string) => `case-study:${signOfPiece(AUDIT_SECRET, 'case-study', `dudley/${slug}`)}`;

test('a story on its way: each step, who took it, and what was refused; nothing of its words', async () => {
	const slug = 'planted-quiet-mornings';
	const at = signOf(slug);
	await people.saves('will', slug, storyText('Planted'), true);
	await people.saves('wren', slug, storyText('Planted'), true);
	await people.moves('wren', story(slug), 'pending_review');
	await people.moves('wren', story(slug), 'pending_publish');
	await people.moves('edie', story(slug), 'pending_publish');
	await people.reads('sage', slug);
	await people.send('edie', 'publishUnpublishedEntry', story(slug));
	await people.send('edie', 'addNote', { ...story(slug), note: { content: 'planted words' } });
	await people.send('edie', 'deleteNote', { ...story(slug), noteId: 'planted' });
	await people.moves('edie', story(slug), 'draft');
	await people.send('wren', 'deleteUnpublishedEntry', story(slug));
	expect(audit.told()).toEqual([
		`refused writer save ${at} not-allowed`,
		`done writer save ${at}`,
		`done writer move-to-review ${at}`,
		`refused writer mark-ready ${at} not-allowed`,
		`done coalition-editor mark-ready ${at}`,
		`done safeguarding-reader confirm-reading ${at} reading:1`,
		`refused coalition-editor publish ${at} not-allowed`,
		`done coalition-editor add-note ${at}`,
		expect.stringMatching(new RegExp(`^refused coalition-editor delete-note ${at} not-`)) as string,
		`done coalition-editor move-to-draft ${at}`,
		`done writer delete-draft ${at}`,
	]);
	expect(audit.rows().map(({ person }) => person)).toContain('wren');
	expect(JSON.stringify(audit.rows())).not.toMatch(/lanted|quiet|203\.0/);
});

test('reading leaves nothing, unless somebody wanted what is not for them', async () => {
	const slug = 'planted-in-dudley';
	await people.saves('wren', slug, storyText('Planted'), true);
	audit = anAudit();
	await people.send('wren', 'unpublishedEntry', story(slug));
	await people.send('edie', 'unpublishedEntries', {});
	await people.send('edie', 'getEntry', { path: 'content/pages/none.mdx' });
	expect(audit.told()).toEqual([]);
	await people.send('will', 'unpublishedEntry', story(slug));
	await people.send('nobody', 'unpublishedEntry', story(slug));
	await people.send('none', 'unpublishedEntries', {});
	await people.send('edie', 'unpublishedEntries', {}, { Origin: 'https://elsewhere.example' });
	await people.send('edie', 'unpublishedEntries', {}, { 'Hub-Form-Token': 'forged' });
	expect(audit.told()).toEqual([
		`refused writer ask ${signOf(slug)} not-allowed`,
		'refused nobody ask session-ended',
		'refused nobody ask not-allowed',
		'refused nobody ask not-allowed',
		'refused nobody ask not-allowed',
	]);
});

test('what cannot be written down is not done, and its writer is told', async () => {
	const slug = 'not-kept';
	audit.breakIt();
	const answer = await people.saves('wren', slug, storyText('Not kept'), true);
	expect([answer.status, answer.body.error]).toEqual([
		503,
		expect.stringContaining('nothing was changed, and your text is still in the form') as string,
	]);
	expect(people.hub.git('for-each-ref', '--format=%(refname)')).not.toContain(slug);
	expect((await people.send('edie', 'unpublishedEntries', {})).status).toBe(200);
});

test('it lies in the log as begun before it is done', async () => {
	const slug = 'begun-first';
	const begin = vi.fn();
	audit = anAudit();
	const { from } = audit;
	audit = {
		...audit,
		from: (address) => ({
			...from(address),
			begin: (event) => {
				begin(people.hub.git('for-each-ref', '--format=%(refname)').includes(slug));
				return from(address).begin(event);
			},
		}),
	};
	expect((await people.saves('wren', slug, storyText('Begun first'), true)).status).toBe(200);
	expect(begin.mock.calls).toEqual([[false]]);
	expect(people.hub.git('for-each-ref', '--format=%(refname)')).toContain(slug);
});

test('a picture, a deletion and an import say what they were about', async () => {
	const raw = (await people.hub.read(PAGE)).replace('Hello', 'Good morning');
	await people.send('edie', 'persistEntry', aSave({ raw }));
	await people.send('edie', 'deleteFiles', { paths: [PAGE, 'public/media/planted.png', 'content/../planted'] });
	await people.send('edie', 'persistEntry', aSave({ path: 'content/planted.mdx' }));
	await people.send('edie', 'unpublishedEntry', { collection: 'planted', slug: 'planted' });
	const page = `page:${signOfPiece(AUDIT_SECRET, 'page', 'about')}`;
	expect(audit.told()).toEqual([
		`done coalition-editor save ${page}`,
		expect.stringMatching(`^refused coalition-editor delete ${page} picture:[0-9a-f]{12} not-`) as string,
		'refused coalition-editor save not-accepted',
	]);
});

test('every request that changes something has its name in the log', () => {
	const params = { ...story('a'), paths: [], dataFiles: [], asset: { path: PAGE }, letter: 'a', newStatus: 'draft' };
	for (const [action, { does }] of Object.entries(ACTIONS)) {
		const { changes, action: named } = auditedIn({ action, params } as unknown as ProtocolRequest);
		expect(changes, action).toBe(does === 'writes' || action === 'readLetter');
		expect(named === 'ask', action).toBe(!changes);
	}
});
