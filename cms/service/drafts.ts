/**
 * Drafts as git refs: `refs/drafts/<collection>/<slug>`. A draft is a chain of commits on top of what was published
 * when it was begun; its last commit’s tree holds the page and its pictures, its message the status. Nothing here
 * touches the working tree or the index, except that publishing and deleting put the published files where the site is
 * served from, and set those entries of the index.
 */
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { alreadyThere, savedByAnother } from './concurrency.ts';
import { GitError, gitOf, NOTHING, type Git } from './git.ts';
import type { TreeChange } from './git-trees.ts';
import { placeOfEntry } from './paths.ts';
import { RequestError } from './refusal.ts';
import { DRAFT_STATUSES, type DraftStatus, type DraftStore, type Store, type Writer } from './store.ts';
import { versionOf } from './version.ts';
import type { WorkingTree } from './working-tree.ts';

const DRAFTS = 'refs/drafts/';

/** What a draft’s last commit says about it, in trailers of its message. */
interface Tip {
	commit: string;
	status: DraftStatus;
	/** The published commit it began from; undefined in a repository without commits. */
	base: string | undefined;
	/** The published page’s version when the draft was begun, or `none`. */
	over: string;
	/** A newer published version its writer has been told of, and may now replace. */
	toldOf: string | undefined;
	author: string;
	updatedAt: string;
}

/** Drafts cannot be kept here; the message says why, and what to do. */
export class NoDraftsHere extends Error {}

/**
 * In: the checkout. Out: a store that keeps drafts. Throws NoDraftsHere where `root` is not the top of a git checkout
 * on a branch.
 */
export const draftStore = async ({ root, tree }: { root: string; tree: WorkingTree }): Promise<Store> => {
	const git = gitOf(root);
	await assertCheckout(git, root);

	const refOf = (collection: string, slug: string) => `${DRAFTS}${collection}/${slug}`;

	const tipOf = async (collection: string, slug: string): Promise<Tip | undefined> => {
		const commit = await git.resolve(refOf(collection, slug));
		return commit ? readTip(git, commit) : undefined;
	};

	const existing = async (collection: string, slug: string): Promise<Tip> => {
		const tip = await tipOf(collection, slug);
		// Decap asks this of every page it opens; the words are for people who come with an old link.
		if (!tip)
			throw new RequestError(
				404,
				`There is no draft of “${slug}”. It may have been published or deleted. Open the page from the list.`,
			);
		return tip;
	};

	const publishedVersion = async (path: string) => {
		const bytes = await tree.read(path);
		return bytes ? versionOf(bytes) : 'none';
	};

	const move = async (moves: { ref: string; from: string; to: string }[]) => {
		for (let attempt = 1; ; attempt++) {
			try {
				return await git.moveRefs(moves);
			} catch (error) {
				if (!(error instanceof GitError)) throw error;
				if (!/\.lock': File exists/.test(error.message)) throw savedByAnother();
				// Somebody moves the same ref at this moment, or a git that was killed has left its lock, which git never
				// removes itself.
				if (!(await removeStaleLocks(git, root, moves)) && attempt >= 6) throw busy();
				await setTimeout(50 * attempt);
			}
		}
	};

	const save: Store['save'] = async ({ file: { place, bytes }, media, isNew, base, message, writer, status }) => {
		const { collection, slug, path } = place;
		const tip = await tipOf(collection, slug);
		const version = versionOf(bytes);
		const current = tip ? await git.blobAt(tip.commit, path) : undefined;
		const present = current ?? (await publishedVersion(path));
		if (present !== version && present !== 'none') {
			if (isNew) throw alreadyThere(place);
			if (base !== undefined && base !== present) throw savedByAnother();
		}
		// Publishing would refuse to follow a link; whoever chose the picture is told now.
		for (const picture of media) await publishedVersion(picture.path);
		const head = await publishedHead(git);
		const changes: TreeChange[] = [{ path, blob: await git.writeBlob(bytes) }];
		for (const { path: picture, bytes: content } of media)
			changes.push({ path: picture, blob: await git.writeBlob(content) });
		const from = tip?.commit ?? head.commit;
		const next = await git.commit(
			await git.treeWith(from, changes),
			from ? [from] : [],
			withTrailers(message, {
				status: tip?.status ?? asStatus(status),
				base: tip ? tip.base : head.commit,
				over: tip?.over ?? (await publishedVersion(path)),
				toldOf: tip?.toldOf,
			}),
			writer,
		);
		await move([{ ref: refOf(collection, slug), from: tip?.commit ?? NOTHING, to: next }]);
		return version;
	};

	const retip = async (
		collection: string,
		slug: string,
		tip: Tip,
		message: string,
		change: Partial<Tip>,
		writer: Writer,
	) => {
		const { tree: sameTree } = await git.readCommit(tip.commit);
		const next = await git.commit(sameTree, [tip.commit], withTrailers(message, { ...tip, ...change }), writer);
		await move([{ ref: refOf(collection, slug), from: tip.commit, to: next }]);
	};

	const publishOnce: DraftStore['publish'] = async (collection, slug, writer) => {
		const tip = await existing(collection, slug);
		const { path } = placeOfEntry(collection, slug);
		const changes = await git.changesBetween(tip.base, tip.commit);
		const head = await publishedHead(git);
		for (const change of changes) {
			const over = change.path === path ? tip.over : ((await git.blobAt(tip.base, change.path)) ?? 'none');
			const there = await publishedVersion(change.path);
			const committed = (await git.blobAt(head.commit, change.path)) ?? 'none';
			if (there === change.blob || there === over) continue;
			// An earlier save of this very draft: its publication was killed before it came to the draft.
			if ((await git.versionsBetween(tip.base, tip.commit, change.path)).includes(there)) continue;
			if (there !== committed)
				throw new RequestError(
					409,
					`${change.path} was changed outside the editor, and the change is not in git yet. Nothing was published or overwritten. Ask whoever looks after the hub to commit or undo it, then publish again.`,
				);
			if (there === tip.toldOf) continue;
			await retip(collection, slug, tip, `Tell the writer that “${slug}” changed meanwhile`, { toldOf: there }, writer);
			throw new RequestError(
				409,
				'The published page was changed after this draft was begun. Nothing was published or overwritten. Look at the page on the site and bring what changed into the draft. Publishing again will replace the page with the draft.',
			);
		}
		if (changes.length === 0) return move([{ ref: refOf(collection, slug), from: tip.commit, to: NOTHING }]);
		await commitPublished(
			git,
			tree,
			head,
			changes,
			await publishMessage(git, tip, slug, writer),
			writer,
			[{ ref: refOf(collection, slug), from: tip.commit, to: NOTHING }],
			move,
		);
	};

	/** Somebody may commit to the branch between our look at it and our step: then look again. */
	const publish: DraftStore['publish'] = async (collection, slug, writer) => {
		for (let attempt = 1; ; attempt++) {
			const before = (await publishedHead(git)).commit;
			try {
				return await publishOnce(collection, slug, writer);
			} catch (error) {
				if (attempt >= 3 || (await publishedHead(git)).commit === before) throw error;
			}
		}
	};

	return {
		publishMode: 'editorial_workflow',
		branch: async () => (await publishedHead(git)).ref.replace('refs/heads/', ''),
		save,
		// A picture put into the library on its own belongs to no draft: it is published as it is, cleaned.
		saveMedia: async ({ path, bytes }, message, writer) => {
			// Refuses a link before anything enters git’s store or its index.
			await publishedVersion(path);
			const head = await publishedHead(git);
			await commitPublished(git, tree, head, [{ path, blob: await git.writeBlob(bytes) }], message, writer, [], move);
		},
		remove: async (paths, message, writer) => {
			const head = await publishedHead(git);
			for (const path of paths) {
				const there = await publishedVersion(path);
				const committed = (await git.blobAt(head.commit, path)) ?? 'none';
				if (there !== 'none' && there !== committed)
					throw new RequestError(
						409,
						`${path} holds changes that are not in git yet. Nothing was deleted. Ask whoever looks after the hub to commit or undo them, then delete again.`,
					);
			}
			await commitPublished(
				git,
				tree,
				head,
				paths.map((path) => ({ path, blob: undefined })),
				message,
				writer,
				[],
				move,
			);
		},
		drafts: {
			list: async () => {
				const refs = (await git.run(['for-each-ref', '--format=%(refname)', DRAFTS]))
					.toString()
					.split('\n')
					.filter(Boolean);
				return refs.flatMap((ref) => {
					const [collection = '', ...rest] = ref.slice(DRAFTS.length).split('/');
					const slug = rest.join('/');
					// A ref somebody made by hand, or of a type that is gone, must not keep the others from being shown.
					return isKnown(collection, slug) ? [{ collection, slug }] : [];
				});
			},
			get: async (collection, slug) => {
				const { commit, base, status, updatedAt, author } = await existing(collection, slug);
				const head = await publishedHead(git);
				const changes = (await git.changesBetween(base, commit)).filter(({ blob }) => blob);
				const diffs = await Promise.all(
					changes.map(async ({ path, blob }) => ({
						id: blob!,
						path,
						newFile: !(await git.blobAt(head.commit, path)) && (await publishedVersion(path)) === 'none',
					})),
				);
				return { collection, slug, status, updatedAt, author, diffs };
			},
			read: async (collection, slug, path) => {
				const { commit, base } = await existing(collection, slug);
				// Only what the draft changed: its tree also holds everything that was published then.
				const change = (await git.changesBetween(base, commit)).find((candidate) => candidate.path === path);
				const blob =
					change?.blob ?? (path === placeOfEntry(collection, slug).path ? await git.blobAt(commit, path) : undefined);
				if (!blob) throw new RequestError(404, `The draft of “${slug}” holds no ${path}. Reload the page.`);
				return git.readBlob(blob);
			},
			setStatus: async (collection, slug, status, writer) => {
				const tip = await existing(collection, slug);
				if (tip.status !== status)
					await retip(collection, slug, tip, `Move “${slug}” to ${STATUS_WORDS[status]}`, { status }, writer);
			},
			publish,
			remove: async (collection, slug) => {
				const { commit } = await existing(collection, slug);
				await move([{ ref: refOf(collection, slug), from: commit, to: NOTHING }]);
			},
		},
	};
};

const STATUS_WORDS: Record<DraftStatus, string> = {
	draft: 'draft',
	pending_review: 'in review',
	pending_publish: 'ready',
};

const asStatus = (status: string | undefined): DraftStatus =>
	DRAFT_STATUSES.find((known) => known === status) ?? 'draft';

interface PublishedHead {
	ref: string;
	commit: string | undefined;
}

/** What is published: the branch the checkout is on, read anew each time because somebody may switch it. */
const publishedHead = async (git: Git): Promise<PublishedHead> => {
	const ref = await git.head();
	if (!ref?.startsWith('refs/heads/'))
		throw new RequestError(
			409,
			'The checkout is not on a branch, so there is nowhere to publish to. Nothing was changed. Ask whoever looks after the hub to switch to its branch, then try again.',
		);
	return { ref, commit: await git.resolve(ref) };
};

const assertCheckout = async (git: Git, root: string) => {
	const prefix = await git.run(['rev-parse', '--show-prefix']).then(
		(answer) => answer.toString().trim(),
		() => undefined,
	);
	if (prefix === undefined)
		throw new NoDraftsHere(
			`${root} is not a git checkout, so drafts have nowhere to be kept. Expected one. Run “git init” and commit the hub, or start it without drafts.`,
		);
	if (prefix !== '')
		throw new NoDraftsHere(
			`${root} is a folder inside a git checkout, expected its top. Give the hub a repository of its own, or start it without drafts.`,
		);
	// Versions are computed here, without git, in its older and usual way of naming content.
	const naming = (await git.run(['rev-parse', '--show-object-format'])).toString().trim();
	if (naming !== 'sha1')
		throw new NoDraftsHere(
			`${root} is a git checkout that names content by ${naming}, expected sha1. Start the hub without drafts.`,
		);
	const ref = await git.head();
	if (!ref?.startsWith('refs/heads/'))
		throw new NoDraftsHere(
			`${root} is not on a branch, so drafts would have nowhere to be published to. Expected a branch. Switch to one with “git switch”, or start the hub without drafts.`,
		);
};

/**
 * Publishes changes: index entries, files in place, then branch and drafts together.
 * In this order a process killed at any moment leaves a state that publishing again completes: files and index may be
 * ahead of the branch, never behind it, and the draft is still there.
 */
const commitPublished = async (
	git: Git,
	tree: WorkingTree,
	head: PublishedHead,
	changes: TreeChange[],
	message: string,
	writer: Writer,
	draftMoves: { ref: string; from: string; to: string }[],
	move: (moves: { ref: string; from: string; to: string }[]) => Promise<void>,
) => {
	const published = await git.treeWith(head.commit, changes);
	const next = await git.commit(published, head.commit ? [head.commit] : [], message, writer);
	// First what can be refused because somebody else holds it.
	await git.stage(changes).catch(() => Promise.reject(busy()));
	for (const { path, blob } of changes) {
		if (blob) await tree.write(path, await git.readBlob(blob));
		else await tree.remove(path);
	}
	await move([{ ref: head.ref, from: head.commit ?? NOTHING, to: next }, ...draftMoves]);
};

const busy = () =>
	new RequestError(
		503,
		'Somebody is using git in this checkout at this moment. Nothing was published. Wait a few seconds and try again. If it stays so, a git that was stopped has left a file ending in .lock in the folder .git: ask whoever looks after the hub to take it away.',
	);

/**
 * One commit for one publication: the steps in between may hold what review took out, and do not belong in the history
 * of the site.
 */
const publishMessage = async (git: Git, tip: Tip, slug: string, writer: Writer) => {
	const range = tip.base ? [`${tip.base}..${tip.commit}`] : [tip.commit];
	const people = (await git.run(['log', '--format=%an <%ae>', ...range])).toString().split('\n').filter(Boolean);
	const others = [...new Set(people)].filter((person) => person !== `${cleanName(writer.name)} <${writer.email}>`);
	return `Publish “${slug}”\n\n${others.map((person) => `Co-authored-by: ${person}\n`).join('')}`;
};

// Git drops these from names by itself; the comparison above needs the same.
const cleanName = (name: string) => name.replace(/[<>\n]/g, '').trim();

const withTrailers = (
	message: string,
	{ status, base, over, toldOf }: Pick<Tip, 'status' | 'base' | 'over' | 'toldOf'>,
) =>
	`${
		message
			.replace(/^(Draft-[a-z-]+):/gim, '$1 ')
			.replace(/[\r\n]+/g, ' ')
			.trim() || 'Change a page'
	}\n\nDraft-status: ${status}\nDraft-base: ${base ?? 'none'}\nDraft-over: ${over}\n${toldOf ? `Draft-told-of: ${toldOf}\n` : ''}`;

const readTip = async (git: Git, commit: string): Promise<Tip> => {
	const { author, date: updatedAt, message } = await git.readCommit(commit);
	// The last of each: a message cannot bring its own, being one line before them.
	const lines = message.split('\n');
	const trailer = (name: string) => lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
	const base = trailer('Draft-base');
	return {
		commit,
		author,
		updatedAt,
		status: asStatus(trailer('Draft-status')),
		base: base === 'none' ? undefined : base,
		over: trailer('Draft-over') ?? 'none',
		toldOf: trailer('Draft-told-of'),
	};
};

const isKnown = (collection: string, slug: string) => {
	try {
		placeOfEntry(collection, slug);
		return true;
	} catch {
		return false;
	}
};

/** How long a lock must have stood before it counts as left behind, in milliseconds: git holds one for far less. */
const STALE_AFTER = 10_000;

/** Removes locks left on drafts by a process that was killed. Out: true if any was removed. */
const removeStaleLocks = async (git: Git, root: string, moves: { ref: string }[]) => {
	const gitFolder = (await git.run(['rev-parse', '--git-common-dir'])).toString().trim();
	let isAny = false;
	for (const { ref } of moves.filter((candidate) => candidate.ref.startsWith(DRAFTS))) {
		const lock = join(gitFolder.startsWith('/') ? gitFolder : join(root, gitFolder), `${ref}.lock`);
		const age = await stat(lock).then(
			({ mtimeMs }) => Date.now() - mtimeMs,
			() => 0,
		);
		if (age < STALE_AFTER) continue;
		await rm(lock, { force: true });
		isAny = true;
	}
	return isAny;
};
