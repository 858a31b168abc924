/** Publishing a draft: what it changes goes onto the branch and into the files the site is served from. */
import { NOTHING, type Git } from '../git.ts';
import type { TreeChange } from '../git-trees.ts';
import { mediaNamedIn } from '../orphans.ts';
import { placeOfEntry } from '../paths.ts';
import { RequestError } from '../refusal.ts';
import type { Writer } from '../store.ts';
import { publishedVersion, type DraftCheckout } from './checkout.ts';
import { draftAt, retip, type DraftAt } from './draft.ts';
import { commitPublished, publishedHead, type PublishedHead } from './published.ts';
import { moveRefs } from './refs.ts';
import { writtenByLines, type DraftTip } from './tip.ts';

/**
 * Publishes a draft and ends it. Somebody may commit to the branch between our look at it and our step: then it looks
 * again. Throws a RequestError of 409 where the published page is not what the draft began from.
 */
export const publishDraft = async (
	checkout: DraftCheckout,
	collection: string,
	slug: string,
	writer: Writer,
): Promise<void> => {
	const { git } = checkout;
	for (let attempt = 1; ; attempt++) {
		const before = (await publishedHead(git)).commit;
		try {
			return await publishOnce(checkout, await draftAt(checkout, collection, slug), writer);
		} catch (error) {
			if (attempt >= 3 || (await publishedHead(git)).commit === before) throw error;
		}
	}
};

const publishOnce = async (checkout: DraftCheckout, draft: DraftAt, writer: Writer): Promise<void> => {
	const { git } = checkout;
	const { ref, slug, tip } = draft;
	const changes = await changesToPublish(git, draft);
	const head = await publishedHead(git);
	for (const change of changes) await assertUnchanged(checkout, draft, { change, head, writer });
	const drafts = [{ ref, from: tip.commit, to: NOTHING }];
	if (changes.length === 0) return moveRefs(checkout, drafts);
	const message = await publishMessage(git, tip, slug, writer);
	await commitPublished(checkout, { head, changes, message, writer, drafts });
};

/** The page, and the pictures it names: one that it names no more was taken out of it, and nobody has looked at it. */
const changesToPublish = async (git: Git, { collection, slug, tip }: DraftAt): Promise<TreeChange[]> => {
	const page = placeOfEntry(collection, slug).path;
	const blob = await git.blobAt(tip.commit, page);
	const named = mediaNamedIn(blob ? (await git.readBlob(blob)).toString('utf8') : '');
	return (await git.changesBetween(tip.base, tip.commit)).filter(({ path }) => path === page || named.has(path));
};

/**
 * Throws where a published file is neither what the draft began from nor an earlier step of it. Whoever has been told
 * once that it changed may replace it.
 */
const assertUnchanged = async (
	checkout: DraftCheckout,
	draft: DraftAt,
	{ change, head, writer }: { change: TreeChange; head: PublishedHead; writer: Writer },
) => {
	const { git } = checkout;
	const { collection, slug, tip } = draft;
	const isPage = change.path === placeOfEntry(collection, slug).path;
	const over = isPage ? tip.over : ((await git.blobAt(tip.base, change.path)) ?? 'none');
	const there = await publishedVersion(checkout, change.path);
	const committed = (await git.blobAt(head.commit, change.path)) ?? 'none';
	if (there === change.blob || there === over) return;
	// An earlier save of this very draft: its publication was killed before it came to the draft.
	if ((await git.versionsBetween(tip.base, tip.commit, change.path)).includes(there)) return;
	if (there !== committed)
		throw new RequestError(
			409,
			`${change.path} was changed outside the editor, and the change is not in git yet. Nothing was published or overwritten. Ask whoever looks after the hub to commit or undo it, then publish again.`,
		);
	if (there === tip.toldOf) return;
	await retip(checkout, draft, `Tell the writer that “${slug}” changed meanwhile`, { toldOf: there }, writer);
	throw new RequestError(
		409,
		'The published page was changed after this draft was begun. Nothing was published or overwritten. Look at the page on the site and bring what changed into the draft. Publishing again will replace the page with the draft.',
	);
};

/**
 * One commit for one publication: the steps in between may hold what review took out, and do not belong in the history
 * of the site.
 */
const publishMessage = async (git: Git, tip: DraftTip, slug: string, writer: Writer) => {
	const range = tip.base ? [`${tip.base}..${tip.commit}`] : [tip.commit];
	const people = (await git.run(['log', '--format=%an <%ae>', ...range])).toString().split('\n').filter(Boolean);
	const others = [...new Set(people)].filter((person) => person !== `${cleanName(writer.name)} <${writer.email}>`);
	const coAuthors = others.map((person) => `Co-authored-by: ${person}\n`).join('');
	return `Publish “${slug}”\n\n${coAuthors}${writtenByLines(tip.writers)}`;
};

// Git drops these from names by itself; the comparison above needs the same.
const cleanName = (name: string) => name.replace(/[<>\n]/g, '').trim();
