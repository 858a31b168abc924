/** The editor’s page: Decap with only the widgets the hub uses, configured by the editing service. */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import type { DecapConfig } from '../decap.ts';
import { withFieldsAskedLater } from './fields-asked-later.ts';
import { beginMeetingNotes } from './begin-meeting-note.ts';
import { allowControls } from './allow-finding.ts';
import { elementWith } from './element-with.ts';
import { allowWith } from './findings-panel.ts';
import { importButton } from './import-dialog.ts';
import { standingsFrom } from './draft-standings.ts';
import { statesFrom } from './entry-states.ts';
import { chosenRole, forgetRole, roleButton, type WhoWrites } from './choose-role.ts';
import { openConflict } from './conflict-dialog.ts';
import { askServiceAt } from './ask-service.ts';
import { offerFormTools } from './form-tools.ts';
import { hubBackend, checkAt } from './hub-backend.ts';
import { lettersButton } from './letters-dialog.ts';
import { openParts, registerParts } from './parts-of-decap.ts';
import { putOverDecap } from './over-decap.ts';
import { kindsBegunBy, mayLookAfterMedia, networksOf, offeringTo } from './offered.ts';
import { askWhoIsThere, openedBy } from './send-to-service.ts';
import { carry } from './service-headers.ts';
import { startOnGitHost } from './start-on-git-host.ts';
import { withoutService } from './without-service.ts';
import { hereAs } from './who-is-here.ts';
import { checkWith } from './writing-findings.ts';

/** What the service answers to `GET …/config`: made anew at each visit, so a new network or term needs no build. */
interface Welcome {
	config: DecapConfig;
	writer: WhoWrites;
	/** Whether nobody signs in. */
	mayChooseRole: boolean;
	/** What each request is to bring along, where people sign in. */
	formToken?: string;
	networks: readonly { id: string; title: string }[];
	/** Whether a draft can be seen as its page. */
	showsPages: boolean;
	/** Whether there is a letterbox that they may look into. */
	hasLetters: boolean;
	/** Whether somebody outside can be shown a draft. */
	sharesDrafts: boolean;
	/** Whether earlier versions are kept. */
	keepsHistory: boolean;
}

const start = (welcome: Welcome) => {
	const { config, writer, networks, showsPages, keepsHistory, sharesDrafts, hasLetters, formToken, mayChooseRole } =
		welcome;
	openedBy(writer, formToken);
	registerParts({ showsPages });
	CMS.registerBackend('proxy', hubBackend(writer, openConflict) as never);
	checkWith(checkAt(address));
	allowWith(allowControls);
	statesFrom(askServiceAt(address));
	standingsFrom(askServiceAt(address));
	openParts(config);
	hereAs(writer.roles);
	CMS.init({ config: withFieldsAskedLater(offeringTo(config, writer.roles)) as never });
	const who = { writer, networks, mayChooseRole };
	const ask = askServiceAt(address);
	beginMeetingNotes(ask);
	offerFormTools({ ask, showsPages, keepsHistory, sharesDrafts, who });
	const kinds = kindsBegunBy(writer.roles);
	const choices = { kinds, networks: networksOf(writer, networks) };
	putOverDecap([
		...(kinds.length > 0 ? [importButton({ address, ...choices })] : []),
		...(hasLetters ? [lettersButton(ask)] : []),
		roleButton(who),
	]);
	document.body.classList.toggle('begins-nothing', kinds.length === 0);
	document.body.classList.toggle('without-media', !mayLookAfterMedia(writer.roles));
};

const say = (text: string, ...more: readonly Node[]) => {
	const notice = elementWith('div');
	notice.className = 'notice';
	notice.setAttribute('role', 'alert');
	notice.append(elementWith('p', text), ...more);
	document.body.append(notice);
};

/** Who came to write finds the way to share; who looks after the hub, how to open its editor. */
const waysToWrite = (): HTMLElement => {
	const ways = elementWith('ul');
	for (const [href, words] of [
		['../contribute/', 'Share something: the ways to contribute'],
		['../handbook/hosting-the-hub/', 'For those who look after the hub: where its editor is'],
		['../', 'Back to the hub'],
	] as const) {
		const way = elementWith('li');
		way.append(Object.assign(elementWith('a', words), { href }));
		ways.append(way);
	}
	return ways;
};

const address = document.querySelector<HTMLMetaElement>('meta[name="editing-service"]')?.content ?? '/api/cms/v1';

const openWithService = async (): Promise<void> => {
	let status: number | undefined;
	try {
		carry({ role: chosenRole() });
		const response = await askWhoIsThere(address);
		({ status } = response);
		const answer = (await response.json()) as Welcome & { error?: string };
		if (response.ok) start(answer);
		else if (response.status === 401) location.assign('/sign-in/');
		else {
			// A role that is no longer there must not keep the editor from opening at the next try.
			if (response.status === 400) forgetRole();
			say(
				answer.error ??
					'The editor could not be opened: the hub did not say what is in it. Wait a minute and reload the page; if it stays so, tell whoever looks after the hub.',
			);
		}
	} catch {
		const { words, isReadOnly } = withoutService(location.hostname, status);
		say(words, ...(isReadOnly ? [waysToWrite()] : []));
	}
};

if (document.querySelector('meta[name="git-host"]'))
	await startOnGitHost().catch(() =>
		say('The editor could not be opened: what it knows of the hub did not come. Reload the page in a minute.'),
	);
else await openWithService();
