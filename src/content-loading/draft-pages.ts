/**
 * Texts of the editor that are to be seen as their pages, on this machine and in this program’s memory alone: the few
 * that were shown last. Nothing of them is kept on the disk.
 */
import type { TextToShow } from '../content-model/draft-link.ts';
import { forThisProcess } from './for-this-process.ts';

/** A text as its writer has it, and where it would stand; its pictures by their address on the site. */
export type ShownDraft = TextToShow;

/** Where the page of a draft can be seen under `npm start`; a build has no such place. */
export const DRAFT_PAGES = '/admin/as-page/';

/** The name under which a host shows a draft to somebody outside, in a program that makes this one page. */
export const VIEW_BY_LINK = 'by-link';

/** What stands in that page for the words about its link. */
export const WORDS_OF_LINK = 'about-this-link';

/** Each open form shows one; whoever has more forms open than this comes back to one and it is shown again. */
const MOST = 20;

const shown = forThisProcess<Map<string, ShownDraft>>('draft-pages', () => new Map());

/**
 * In: the name an open form gave itself, which nobody can guess, and its text. Out: the address of its page.
 */
export const showDraft = (view: string, draft: ShownDraft): string => {
	shown.delete(view);
	shown.set(view, draft);
	for (const oldest of [...shown.keys()].slice(0, -MOST)) shown.delete(oldest);
	return `${DRAFT_PAGES}${view}/`;
};

/** The text a form showed last; undefined where it showed none, or where it was long ago. */
export const draftShown = (view: string): ShownDraft | undefined => shown.get(view);
