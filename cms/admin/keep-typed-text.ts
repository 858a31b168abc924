/**
 * Keeps what is typed into a form until it is saved, and offers it when the form is filled again: after a reload, when
 * the service was gone, when somebody left the form. Decap has the like, but reads its copy before the form is filled,
 * and then fills the form over it.
 */
import { store } from 'decap-cms-core/dist/esm/redux';
import { fillWith, isBeingFilled, markUnsaved } from './fill-form.ts';
import { offerKeptText } from './kept-text-offer.ts';
import { isSameText, tabStore, type FormOf, type KeptText, type TabStore, type TypedEntry } from './tab-store.ts';

/** After the last key, in milliseconds. Leaving the page or the form does not wait for it. */
const PAUSE = 400;

/** How long after a save Decap may take to fill the form again from what was saved, in milliseconds. */
const REFILL = 30_000;

/** What Decap knows of the form that is open; see its reducer `entryDraft`. */
type Draft = ReturnType<typeof store.getState>['entryDraft'];

/** A form as it was at the last look. */
interface Seen {
	/** Decap gives each filling of a form a key of its own; empty while none is filled. */
	key: string;
	form: FormOf;
	/** What Decap knew of it then; it changes nothing in place. */
	draft: Draft;
	data: unknown;
	isSaving: boolean;
	/** What the form held when it was sent. */
	sent: unknown;
}

const formOf = (draft: Draft): FormOf => ({
	collection: String(draft.getIn(['entry', 'collection']) ?? ''),
	slug: String(draft.getIn(['entry', 'slug']) ?? ''),
});

const plain = (draft: Draft, part: string): unknown =>
	(draft.getIn(['entry', part]) as { toJS: () => unknown } | undefined)?.toJS();

const dataOf = (draft: Draft) => (plain(draft, 'data') ?? {}) as TypedEntry;

const picturesOf = (draft: Draft): string[] =>
	((plain(draft, 'mediaFiles') ?? []) as { name: string; draft?: boolean }[])
		.filter(({ draft: isOfDraft }) => isOfDraft)
		.map(({ name }) => name);

const textNow = (draft: Draft): KeptText => ({ data: dataOf(draft), at: Date.now(), pictures: picturesOf(draft) });

/** The form as it is, after it was as it was at the last look. */
const seenNow = (draft: Draft, was: Seen | undefined): Seen => {
	const data = draft.getIn(['entry', 'data']);
	const isSaving = Boolean(draft.getIn(['entry', 'isPersisting']));
	const sent = isSaving && !was?.isSaving ? data : was?.sent;
	return { key: String(draft.get('key') ?? ''), form: formOf(draft), draft, data, isSaving, sent };
};

const isSameForm = (one: FormOf, other: FormOf) => one.collection === other.collection && one.slug === other.slug;

/** True for the same form, and for that of a page that got its name by the save. */
const isFirstNameOf = (before: FormOf, now: FormOf) =>
	isSameForm(before, now) || (before.collection === now.collection && before.slug === '' && now.slug !== '');

interface SavedForm {
	form: FormOf;
	/** When it was saved, in milliseconds. */
	at: number;
}

/** The name of a form before the save that gave it this one, where it is filled again after that save. */
const nameBefore = (form: FormOf, saved: SavedForm | undefined): FormOf | undefined =>
	saved && Date.now() - saved.at < REFILL && isFirstNameOf(saved.form, form) ? saved.form : undefined;

/** From here on, until the page is closed. */
export const keepTypedText = (kept: TabStore = tabStore(sessionStorage)): void => {
	let seen: Seen | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isSignedIn = false;
	/** The form that was saved last, which Decap fills again: whoever went on writing need not be asked. */
	let saved: SavedForm | undefined;

	const keepNow = (draft: Draft = store.getState().entryDraft) => {
		clearTimeout(timer);
		if (draft.get('hasChanged')) kept.keep(formOf(draft), textNow(draft));
	};

	const keepSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => keepNow(), PAUSE);
	};

	const use = (form: FormOf, { data, at, pictures }: KeptText) => {
		if (!isSameForm(formOf(store.getState().entryDraft), form)) return;
		fillWith(data);
		// With the names of its pictures, which the form does not hold.
		clearTimeout(timer);
		kept.keep(form, { data, at, pictures });
	};

	const wasFilled = (draft: Draft, form: FormOf) => {
		const before = nameBefore(form, saved);
		saved = undefined;
		const text = kept.kept(form) ?? (before && kept.kept(before));
		if (before) kept.forget(before);
		if (!text) return;
		if (isSameText(text.data, dataOf(draft))) kept.forget(form);
		else if (before) use(form, text);
		else offerKeptText(text, (isWanted) => (isWanted ? use(form, text) : kept.forget(form)));
	};

	const wasSaved = (draft: Draft, before: Seen) => {
		clearTimeout(timer);
		const form = formOf(draft);
		kept.forget(before.form);
		kept.forget(form);
		saved = { form, at: Date.now() };
		if (draft.getIn(['entry', 'data']) === before.sent) return;
		// Somebody went on writing. Decap takes that for saved too, and fills the form again from what was saved.
		kept.keep(form, { data: dataOf(draft), at: Date.now(), pictures: [] });
		markUnsaved();
	};

	const look = () => {
		const { auth, entryDraft: draft } = store.getState();
		if (isSignedIn && !auth.user) kept.forgetAll();
		isSignedIn = Boolean(auth.user);
		const was = seen;
		const now = seenNow(draft, was);
		seen = now;
		// What was typed a moment before the form was filled anew, or left.
		if (isSignedIn && was && was.key !== now.key && !isBeingFilled()) keepNow(was.draft);
		if (now.key === '') return;
		if (isBeingFilled()) keepSoon();
		else if (was?.key !== now.key) wasFilled(draft, now.form);
		else if (was.isSaving && !now.isSaving && !draft.get('hasChanged')) wasSaved(draft, was);
		else if (was.data !== now.data && draft.get('hasChanged')) keepSoon();
	};

	store.subscribe(look);
	addEventListener('pagehide', () => keepNow());
	// What earlier versions of the editor left behind, where every page of the site could read it.
	indexedDB.deleteDatabase('localforage');
};
