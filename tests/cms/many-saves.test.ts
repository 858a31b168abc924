import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { versionOf } from '../../cms/service/version.ts';
import { aHub, aSave, pageText, serve, type Answer, type TestHub } from './a-hub.ts';
import { ageLocks, startService } from './a-service-to-kill.ts';
import { fingerprint } from './fingerprint.ts';

// About ten seconds each on two quiet cores; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const DRAFTS = 50;
const SAVES_EACH = 4;

/** How the four saves of a draft come: one after another; at once over the same base; at once, each as a new page. */
type Manner = 'in a chain' | 'in a race' | 'as new';
interface Plan {
	slug: string;
	path: string;
	manner: Manner;
	texts: string[];
}

const textOf = (slug: string, save: string) =>
	pageText(`${slug}, ${save}`, `A sentence about ${slug}, ${save}. `.repeat(100).trim());

const plans: Plan[] = Array.from({ length: DRAFTS }, (_, number) => {
	const slug = `page-${String(number).padStart(2, '0')}`;
	return {
		slug,
		path: `content/pages/${slug}.mdx`,
		manner: (['in a chain', 'in a race', 'in a chain', 'in a race', 'as new'] as const)[number % 5]!,
		texts: Array.from({ length: SAVES_EACH }, (_, save) => textOf(slug, `save ${save + 1}`)),
	};
});

const published = ({ slug }: Plan) => textOf(slug, 'as published');
const inBytes = (text: string) => versionOf(Buffer.from(text));

type Ask = (action: string, params: Record<string, unknown>) => Promise<Pick<Answer, 'status' | 'body'>>;

interface Saved {
	plan: Plan;
	version: string;
	status: number;
}

/** Sends the four saves of one draft and notes what each was answered; a save that got no answer is not noted. */
const saveAll = async (plan: Plan, ask: Ask, note: (saved: Saved) => void) => {
	const { slug, path, texts, manner } = plan;
	const save = async (raw: string, base: string | undefined) => {
		const { status } = await ask(
			'persistEntry',
			aSave({ path, slug, raw, newEntry: manner === 'as new', ...(base ? { bases: { [path]: base } } : {}) }),
		);
		note({ plan, version: inBytes(raw), status });
		return inBytes(raw);
	};
	const first = manner === 'as new' ? undefined : inBytes(published(plan));
	if (manner !== 'in a chain') await Promise.all(texts.map((raw) => save(raw, first)));
	else {
		let base = first;
		for (const raw of texts) base = await save(raw, base);
	}
};

/** The versions a draft went through, oldest first, as git has them; none where there is no draft. */
const chainOf = ({ git }: TestHub, { slug, path }: Plan): string[] => {
	const ref = `refs/drafts/page/${slug}`;
	if (!git('for-each-ref', ref)) return [];
	return [
		...git('log', '--reverse', '--format=', '--raw', '--no-abbrev', `main..${ref}`, '--', path).matchAll(
			/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) /gm,
		),
	].map(([, version]) => version!);
};

const isOfOthers = (path: string) =>
	!path.startsWith('.git') || path === '.git/index' || path === '.git/HEAD' || path.startsWith('.git/refs/heads');

let hub: TestHub;
let before: Record<string, string>;
beforeEach(async () => {
	hub = await aHub();
	for (const plan of plans.filter(({ manner }) => manner !== 'as new')) await hub.put(plan.path, published(plan));
	hub.git('add', '-A');
	hub.git('commit', '-qm', 'Publish pages');
	// What somebody works on beside the editor: one change of theirs is in the index, one is not, and one file is new.
	await hub.put('src/staged.ts', 'export const isStaged = true;\n');
	hub.git('add', 'src/staged.ts');
	await hub.put('src/code.ts', 'export const isChanged = true;\n');
	await hub.put('content/pages/untracked.mdx', 'Not in git.\n');
	before = await fingerprint(hub.root, isOfOthers);
});
afterEach(() => hub.remove());

test('of 200 saves sent at once, each that was taken is in its draft, each other was told so, and nothing else changed', async () => {
	const asking = await serve(hub.root, { mode: 'workflow' });
	const saved: Saved[] = [];
	await Promise.all(plans.map((plan) => saveAll(plan, asking.ask, (one) => saved.push(one))));
	await asking.close();

	expect(saved.length).toBe(DRAFTS * SAVES_EACH);
	expect(new Set(saved.map(({ status }) => status))).toEqual(new Set([200, 409]));
	for (const plan of plans) {
		const taken = saved.filter((one) => one.plan === plan && one.status === 200).map(({ version }) => version);
		expect(chainOf(hub, plan), `${plan.slug}, saved ${plan.manner}`).toEqual(taken);
		if (plan.manner === 'in a chain') expect(taken).toEqual(plan.texts.map(inBytes));
		else expect(taken).toHaveLength(1);
		expect(inBytes(hub.git('show', `refs/drafts/page/${plan.slug}:${plan.path}`))).toBe(taken.at(-1));
	}
	// Not even a refused save left anything in git’s store.
	expect(hub.git('fsck', '--strict', '--no-progress')).toBe('');
	expect(await fingerprint(hub.root, isOfOthers)).toEqual(before);
});

test.each([
	['alone', false],
	['and git with it', true],
])(
	'when the service is killed in the middle of 200 saves, %s, each save it took is in its draft, and it starts again and takes more',
	async (_, isGitToo) => {
		const { ask, kill } = await startService(hub);
		const saved: Saved[] = [];
		let killed: Promise<void> | undefined;
		const note = (one: Saved) => {
			saved.push(one);
			if (saved.length === (DRAFTS * SAVES_EACH) / 2) killed = kill(isGitToo);
		};
		await Promise.all(plans.map((plan) => saveAll(plan, ask, note).catch(() => undefined)));
		await killed;
		// A git that outlived its parent ends on its own.
		await new Promise((resolve) => setTimeout(resolve, 300));

		expect(saved.length).toBeLessThan(DRAFTS * SAVES_EACH);
		const unanswered: Plan[] = [];
		for (const plan of plans) {
			const taken = saved.filter((one) => one.plan === plan && one.status === 200).map(({ version }) => version);
			const chain = chainOf(hub, plan);
			expect(chain.slice(0, taken.length), `${plan.slug}, saved ${plan.manner}`).toEqual(taken);
			if (chain.length > taken.length) unanswered.push(plan);
		}
		// Saves are taken one at a time: one may have been stored, and a few answered, too late to be heard.
		expect(unanswered.length).toBeLessThanOrEqual(3);
		expect(saved.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
		expect(hub.git('fsck', '--strict', '--no-dangling', '--no-progress')).toBe('');
		expect(await fingerprint(hub.root, isOfOthers)).toEqual(before);

		await ageLocks(hub);
		const again = await startService(hub);
		for (const plan of new Set([...unanswered, ...plans.filter((_, number) => number % 6 === 0)])) {
			const raw = textOf(plan.slug, 'after the end');
			const base = chainOf(hub, plan).at(-1) ?? inBytes(published(plan));
			expect(
				await again.ask('persistEntry', aSave({ path: plan.path, slug: plan.slug, raw, bases: { [plan.path]: base } })),
				plan.slug,
			).toMatchObject({ status: 200 });
			expect(chainOf(hub, plan).at(-1)).toBe(inBytes(raw));
		}
		await again.kill();
	},
);
