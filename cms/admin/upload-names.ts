/** Uploads get neutral names: a file named after a child must not bring that name into the hub. */
import { neutralName } from '../neutral-name.ts';

/** What a picture is called after that is put into the library on its own. */
const LIBRARY = 'media';

/** Files that were given their name here. */
const renamed = new WeakSet<File>();

/**
 * What is open in the editor: the last part of its name, or the kind of page while it has none yet.
 * `#/collections/case-study/entries/ashford/calm-waiting` → `calm-waiting`; `#/collections/case-study/new` →
 * `case-study`
 */
export const entryOpen = (hash: string): string => {
	const [, collection, entry] =
		/^#\/collections\/([a-z0-9-]+)\/(?:new|entries\/(?:[a-z0-9-]+\/)*([a-z0-9-]+))(?:[/?].*)?$/.exec(hash) ?? [];
	return entry ?? collection ?? LIBRARY;
};

const endingOf = (name: string) =>
	(/\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1] ?? '').toLowerCase().replace(/^jpeg$/, 'jpg');

/** The same file under a name that tells nothing of anybody. */
export const withNeutralName = async (file: File): Promise<File> => {
	const name = await neutralName(
		entryOpen(location.hash),
		new Uint8Array(await file.arrayBuffer()),
		endingOf(file.name),
	);
	const neutral = new File([file], name, { type: file.type });
	renamed.add(neutral);
	return neutral;
};

const rename = async (input: HTMLInputElement, files: readonly File[]) => {
	const neutral = new DataTransfer();
	for (const file of files) neutral.items.add(await withNeutralName(file));
	input.files = neutral.files;
	input.dispatchEvent(new Event('change', { bubbles: true }));
};

/**
 * Renames chosen files before Decap sees them, because it puts the name into the entry as soon as a file is chosen.
 * Listens in the capture phase, since React’s own listener sits further in, and lets the choice through once it is
 * renamed.
 */
export const keepUploadNamesNeutral = () =>
	document.addEventListener(
		'change',
		(event) => {
			const { target } = event;
			if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files?.length) return;
			// A document that is brought in is read, not kept: people look for the name they gave it.
			if (target.closest('dialog')) return;
			const files = [...target.files];
			if (files.every((file) => renamed.has(file))) return;
			event.stopImmediatePropagation();
			void rename(target, files);
		},
		{ capture: true },
	);
