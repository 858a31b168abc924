/**
 * Buttons of ours while a form is open: the page of the draft, its review, its history; and beside the lists, what was
 * deleted.
 */
import { store } from 'decap-cms-core/dist/esm/redux';
import { contentTypes } from '../../src/content-model/index.ts';
import { SETTINGS } from '../collection.ts';
import { entryFormat } from '../entry-format.ts';
import { sentenceOf, type AskService } from './ask-service.ts';
import { hasOwnAddress, openAddress } from './change-address.ts';
import { chosenRole, roleButton, roleInWords, type RoleChoice } from './choose-role.ts';
import { isReadBy, sayRead } from './confirm-reading.ts';
import { foldedOnNarrow } from './folded-on-narrow.ts';
import { openDeleted, openHistory } from './history-dialog.ts';
import { hasLinks, openLinksDialog } from './links-dialog.ts';
import { openPage } from './open-page.ts';
import { doingButton } from './own-dialog.ts';
import { bodySerialiser } from './safe-text.ts';
import { isReviewedBy, recordReview } from './record-review.ts';
import type { FormOf } from './tab-store.ts';
import { sayNext } from './what-next.ts';

interface FormToolsSetup {
	ask: AskService;
	/** Whether a draft can be seen as its page. */
	showsPages: boolean;
	/** Whether earlier versions are kept. */
	keepsHistory: boolean;
	/** Whether somebody outside can be shown a draft. */
	sharesDrafts: boolean;
	who: RoleChoice;
}

/** The form that is open; undefined while none is. */
const openFormNow = (): FormOf | undefined => {
	const { entryDraft: draft } = store.getState();
	const collection = String(draft.getIn(['entry', 'collection']) ?? '');
	return draft.get('key') && collection && /\/(?:new|entries)(?:\/|$)/.test(location.hash)
		? { collection, slug: String(draft.getIn(['entry', 'slug']) ?? '') }
		: undefined;
};

/** The file as it would be written now; undefined for settings, which have no page. */
const textNow = ({ collection }: FormOf): string | undefined => {
	const type = contentTypes.find(({ name }) => name === collection);
	const data = store.getState().entryDraft.getIn(['entry', 'data']) as { toJS: () => object } | undefined;
	return type && entryFormat(type, bodySerialiser).toFile({ ...data?.toJS() });
};

/** From here on, until the page is closed. */
export const offerFormTools = (setup: FormToolsSetup): void => {
	const view = crypto.randomUUID();
	const seePage = doingButton('See it as its page', () => showPage(setup.ask, view));
	const review = doingButton('I read the whole page', () => {
		const form = openFormNow();
		if (form) recordReview(form.collection);
	});
	const history = doingButton('History', () => {
		const form = openFormNow();
		if (form) openHistory(setup.ask, form, setup);
	});
	const address = doingButton('Address', () => {
		const form = openFormNow();
		if (form) openAddress(setup.ask, form);
	});
	const deleted = doingButton('Deleted pages', () =>
		openDeleted(setup.ask, (name) => contentTypes.find((type) => type.name === name)?.singular ?? name),
	);
	const read = doingButton('I have read this story', async () => {
		const form = openFormNow();
		if (form) await sayRead(setup.ask, form);
	});
	const links = doingButton('Links for people outside', () => {
		const form = openFormNow();
		if (form) void openLinksDialog(setup.ask, form, setup.who.writer.roles);
	});
	const role = roleButton(setup.who);
	role.className = 'trying';
	const tools = [seePage, review, history, address, links, read, deleted, role];
	const { bar, showAtOnce } = foldedOnNarrow(tools, wordsOfMore(setup.who));
	const showOrHide = () => {
		const form = openFormNow();
		seePage.hidden = !setup.showsPages || !form || form.collection === SETTINGS;
		review.hidden = !form || !isReviewedBy(setup.who.writer.roles, form);
		history.hidden = !setup.keepsHistory || !form?.slug;
		address.hidden = !setup.keepsHistory || !form || !hasOwnAddress(setup.who.writer.roles, form);
		deleted.hidden = !setup.keepsHistory || form !== undefined || !/^#\/collections/.test(location.hash);
		links.hidden = !setup.sharesDrafts || !form || !hasLinks(form);
		read.hidden = !setup.keepsHistory || !form || !isReadBy(setup.who.writer.roles, form);
		// Whoever tries a role sees so in a form as well; everywhere else it stands over Decap’s header.
		role.hidden = !form || chosenRole() === undefined;
		bar.hidden = tools.every((button) => button.hidden);
		// Beside the lists is one alone, and room for it.
		showAtOnce(!form);
	};
	store.subscribe(showOrHide);
	window.addEventListener('hashchange', showOrHide);
	showOrHide();
	document.body.append(bar);
};

/** What the others are folded into says who one is, where a role is tried. */
const wordsOfMore = (who: RoleChoice): string => (chosenRole() === undefined ? 'More' : `More, as ${roleInWords(who)}`);

const showPage = async (ask: AskService, view: string): Promise<void> => {
	const form = openFormNow();
	const raw = form && textNow(form);
	if (!form || raw === undefined) return;
	const { collection, slug } = form;
	await openPage(() => ask('checkEntry', { collection, ...(slug ? { slug } : {}), raw, view })).catch(
		(error: unknown) => sayNext({ words: sentenceOf(error) }),
	);
};
