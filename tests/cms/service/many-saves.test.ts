import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { versionOf } from '../../../cms/service/version.ts';
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

/**
 * The versions each draft went through, oldest first, as git has them; none where there is no draft. Git is asked once
 * for all of them: a commit is named with the draft it was found from, and a draft changes no file but its own.
 */
const chainsOf = ({ git }: TestHub): ((plan: Plan) => string[]) => {
	const chains = new Map<string, string[]>();
	const log = git(
		...['log', '--reverse', '--topo-order', '--source', '--format=from %S', '--raw', '--no-abbrev'],
		...['--glob=refs/drafts', '--not', 'main'],
	);
	let draft = '';
	for (const line of log.split('\n')) {
		if (line.startsWith('from ')) draft = line.slice('from '.length);
		const [, version, path] = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) \w\t(.+)$/.exec(line) ?? [];
		if (version !== undefined) chains.set(`${draft} ${path}`, [...(chains.get(`${draft} ${path}`) ?? []), version]);
	}
	return ({ slug, path }) => chains.get(`refs/drafts/page/${slug} ${path}`) ?? [];
};

/** The versions of the texts that stand in the drafts now, by path. */
const textsInDrafts = ({ root }: TestHub, all: readonly Plan[]): Map<string, string> => {
	const answer = execFileSync('git', ['cat-file', '--batch'], {
		cwd: root,
		input: all.map(({ slug, path }) => `refs/drafts/page/${slug}:${path}\n`).join(''),
	});
	let at = 0;
	return new Map(
		all.map(({ path }) => {
			const end = answer.indexOf('\n', at);
			const [, , size = ''] = answer.toString('utf8', at, end).split(' ');
			const text = answer.subarray(end + 1, end + 1 + Number(size));
			at = end + 1 + Number(size) + 1;
			return [path, versionOf(text)];
		}),
	);
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
	const chainOf = chainsOf(hub);
	const standing = textsInDrafts(hub, plans);
	for (const plan of plans) {
		const taken = saved.filter((one) => one.plan === plan && one.status === 200).map(({ version }) => version);
		expect(chainOf(plan), `${plan.slug}, saved ${plan.manner}`).toEqual(taken);
		if (plan.manner === 'in a chain') expect(taken).toEqual(plan.texts.map(inBytes));
		else expect(taken).toHaveLength(1);
		expect(standing.get(plan.path)).toBe(taken.at(-1));
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
		const chainOf = chainsOf(hub);
		const unanswered: Plan[] = [];
		for (const plan of plans) {
			const taken = saved.filter((one) => one.plan === plan && one.status === 200).map(({ version }) => version);
			const chain = chainOf(plan);
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
		const more = new Set([...unanswered, ...plans.filter((_, number) => number % 6 === 0)]);
		for (const plan of more) {
			const raw = textOf(plan.slug, 'after the end');
			const base = chainOf(plan).at(-1) ?? inBytes(published(plan));
			expect(
				await again.ask('persistEntry', aSave({ path: plan.path, slug: plan.slug, raw, bases: { [plan.path]: base } })),
				plan.slug,
			).toMatchObject({ status: 200 });
		}
		const chainNow = chainsOf(hub);
		for (const plan of more) expect(chainNow(plan).at(-1), plan.slug).toBe(inBytes(textOf(plan.slug, 'after the end')));
		await again.kill();
	},
);
