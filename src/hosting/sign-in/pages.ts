/** The pages of a sign-in: plain, without script, each whole in itself. Pure. */
import { mayAlwaysDo, rolesInWords } from '../../content-model/editing-permission.ts';
import { AUDIT_LOG } from '../audit/log-page.ts';
import { NOTICES } from '../notices/notice-pages.ts';
import { ownPage, safe } from '../own-page.ts';
import type { Session } from './sessions.ts';

const page = (hub: string, title: string, body: string, onwards?: string): string =>
	ownPage({ hub, title, body, onwards });

export const EDITOR = '/admin/';
export const BEGIN = '/sign-in/begin/';
export const SIGN_OUT = '/sign-in/out/';
export const SIGN_OUT_EVERYWHERE = '/sign-in/out-everywhere/';
const HOME = '/sign-in/';
const READING = '<p>To read the hub, or to send something in by the plain form, you need no account.</p>';

/** Titles of local networks by their names in the private file; one that the hub lacks keeps its name. */
export type NetworkTitles = ReadonlyMap<string, string>;

const networksInWords = ({ networks }: Session, titles: NetworkTitles): string =>
	networks.length > 0 ? ` for ${networks.map((id) => safe(titles.get(id) ?? id)).join(', ')}` : '';

const button = (action: string, { formToken }: Session, words: string): string =>
	`<form method="post" action="${action}"><input type="hidden" name="token" value="${safe(formToken)}"><button>${words}</button></form>`;

/** Where one signs in, and out again. @param coalition where the coalition’s edition is, if there is one */
export const signInPage = (
	hub: string,
	who: Session | undefined,
	by: 'provider' | 'proxy',
	titles: NetworkTitles,
	coalition?: string,
): string => {
	if (!who)
		return page(
			hub,
			'Sign in to edit',
			by === 'provider'
				? `<p><a class="step" href="${BEGIN}">Sign in with the account of your organisation</a></p>\n${READING}`
				: `<p>Your organisation signs you in before you come here, and has not said who you are. Ask whoever looks after the hub.</p>\n${READING}`,
		);
	if (who.roles.length === 0) return faultPage(hub, 'no-role');
	const roles = rolesInWords(who.roles);
	const ways =
		by === 'provider'
			? `${button(SIGN_OUT, who, 'Sign out here')}\n${button(SIGN_OUT_EVERYWHERE, who, 'Sign out on every device')}`
			: '<p>To sign out, use the way of your organisation.</p>';
	return page(
		hub,
		'You are signed in',
		`<p>You are here as ${roles}${networksInWords(who, titles)}.</p>
<p><a class="step" href="${EDITOR}">Open the editor</a></p>
${mayAlwaysDo(who, 'read-log') ? `<p><a href="${AUDIT_LOG}">See who did what</a></p>\n` : ''}<p><a href="${NOTICES}">See what waits for you</a></p>
${coalition === undefined ? '' : `<p><a href="${coalition}">Read the coalition’s edition</a></p>\n`}<p>Others see you in this hub as ${safe(who.id.slice(1, 7))} and by your role, never by your name.</p>
${ways}`,
	);
};

/** After the way back from the provider: only a page of the hub’s own leads to where the session goes along. */
export const arrivedPage = (hub: string): string =>
	page(
		hub,
		'You are signed in',
		`<p><a class="step" href="${EDITOR}">Open the editor</a></p>\n<p><a href="${HOME}">Sign out</a></p>`,
		EDITOR,
	);

/** After a sign-out. */
export const signedOutPage = (hub: string, isEverywhere: boolean): string =>
	page(
		hub,
		isEverywhere ? 'You are signed out on every device' : 'You are signed out',
		`<p>You may still be signed in at your organisation. On a device that others use, sign out there as well, and close the browser.</p>
<p><a href="${HOME}">Sign in again</a></p>`,
	);

/** Why somebody is not signed in, or not signed out. */
export type SignInFault = 'unknown' | 'no-role' | 'away' | 'request' | 'often' | 'broken';

const FAULTS: Readonly<Record<SignInFault, { title: string; words: string }>> = {
	unknown: {
		title: 'You are not signed in',
		words:
			'What came back from your organisation is not what this hub asked for, or it came too late, or twice. Nothing was changed. Begin again, in one tab.',
	},
	'no-role': {
		title: 'You have no role in this hub yet',
		words:
			'Your organisation knows you, and nobody has given you a role here. Ask whoever looks after the hub to add one of your groups, then sign in again.',
	},
	away: {
		title: 'The sign-in does not answer',
		words:
			'Your organisation’s sign-in did not answer. Nothing was changed. Try again in a minute; if it stays so, tell whoever looks after the hub.',
	},
	request: {
		title: 'That was not done',
		words:
			'The request did not come from this hub’s own page, or your session has ended. Nothing was changed. Open the page again and press the button there.',
	},
	often: {
		title: 'Too many requests at once',
		words:
			'Somebody where you are has asked for the sign-in very often in the last minute. Nothing was changed. Wait a minute, then try again.',
	},
	broken: {
		title: 'Something went wrong here',
		words: 'Nothing was changed. Try again in a minute; if it stays so, tell whoever looks after the hub.',
	},
};

export const faultPage = (hub: string, fault: SignInFault): string =>
	page(
		hub,
		FAULTS[fault].title,
		`<p>${FAULTS[fault].words}</p>\n<p><a class="step" href="${HOME}">Back to the sign-in</a></p>`,
	);
