/**
 * Sends a request of the editor’s page to its service. A session may end behind the page, and be begun anew in another
 * tab: then the page is told anew what its requests are to bring, and nothing in its forms is lost.
 */
import { carriedHeaders, carry, serviceHeaders } from './service-headers.ts';
import { sayNext } from './what-next.ts';

/** Whoever the page was opened by, where people sign in. */
interface SignedIn {
	name: string;
	formToken: string;
}

let signedIn: SignedIn | undefined;
/** What says that the session has ended; undefined while it has not. */
let saidEnded: { notice: HTMLElement; at: number } | undefined;

/** Keeps who opened the page, and has requests bring what it was told. */
export const openedBy = ({ name }: { name: string }, formToken: string | undefined): void => {
	signedIn = formToken === undefined ? undefined : { name, formToken };
	saidEnded = undefined;
	carry({ formToken });
};

/** What a form of the page is to bring where it signs out; undefined where nobody signs in. */
export const formToken = (): string | undefined => signedIn?.formToken;

interface Asked {
	branch?: string;
	action: string;
	params: unknown;
}

const post = (address: string, body: Asked): Promise<Response> =>
	fetch(address, {
		method: 'POST',
		credentials: 'same-origin',
		headers: serviceHeaders(),
		body: JSON.stringify(body),
	});

/** Asks for the editor’s configuration, which says who is there. */
export const askWhoIsThere = (address: string): Promise<Response> =>
	fetch(`${address}/config`, { credentials: 'same-origin', headers: carriedHeaders() });

/** Rejects where nothing answers. */
export const sendToService = async (address: string, body: Asked): Promise<Response> => {
	const response = await post(address, body);
	if (!signedIn) return response;
	if (response.status === 401) sayEnded(body.action);
	else if (response.status === 403 && (await isKnownAnew(address, signedIn))) return sendToService(address, body);
	else if (response.ok) sayBack();
	return response;
};

/** What the page asks by itself while somebody writes. */
const BY_ITSELF = 'checkEntry';

/** Milliseconds within which several requests are one thing that somebody did. */
const TOGETHER = 1000;

/** Said once, however often the page asks meanwhile; anew with each thing that somebody does, such as a save. */
const sayEnded = (action: string): void => {
	if (saidEnded && (action === BY_ITSELF || Date.now() - saidEnded.at < TOGETHER)) return;
	const notice = sayNext({
		words:
			'You are signed out here: your session has ended, or you signed out in another tab. Nothing is saved until you sign in again in another tab; what you wrote is still in the form. Then come back to this one and save.',
		link: { href: '/sign-in/', words: 'Sign in in another tab' },
	});
	saidEnded = { notice, at: Date.now() };
};

/** The notice lies over the form’s own buttons, and what was asked is done now. */
const sayBack = (): void => {
	saidEnded?.notice.remove();
	saidEnded = undefined;
};

/** True where the same person has begun another session since the page was told what to bring, which it now knows. */
const isKnownAnew = async (address: string, before: SignedIn): Promise<boolean> => {
	const answer = await askWhoIsThere(address).catch(() => undefined);
	const now = (await answer?.json().catch(() => undefined)) as
		{ writer?: { name?: string }; formToken?: string } | undefined;
	if (!answer?.ok || now?.formToken === undefined || now.formToken === before.formToken) return false;
	// Somebody else may have signed in at the same machine: what is in the form is not theirs.
	if (now.writer?.name !== before.name) return false;
	signedIn = { ...before, formToken: now.formToken };
	carry({ formToken: now.formToken });
	return true;
};
