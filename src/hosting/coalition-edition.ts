/** The coalition’s edition of a host: built beside the public one, and served to those signed in alone. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { headersFor } from './response-headers.ts';
import type { ServedRelease } from './served-release.ts';
import { addressIn } from './site-files.ts';

/** The folder of the host it stands in. A build for it is told so by `HUB_UNDER`. */
export const COALITION_EDITION = '/for-the-coalition';

export interface CoalitionParts {
	served: ServedRelease;
	/** True where somebody is signed in who sends this request. */
	isSignedIn: (request: FastifyRequest['raw']) => Promise<boolean>;
	isHttps: boolean;
	/** Sends a file of a release. */
	send: (reply: FastifyReply, file: string, folder: string) => FastifyReply;
}

/** No cache keeps it, neither one on the way nor a device that others use. */
const OF_EVERY_ANSWER = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' } as const;

/** Whoever is not signed in is led to the sign-in, by whatever address: so nobody learns what there is. */
export const answerForCoalition = async (
	request: FastifyRequest,
	reply: FastifyReply,
	{ served, isSignedIn, isHttps, send }: CoalitionParts,
): Promise<FastifyReply> => {
	reply.headers(OF_EVERY_ANSWER);
	if (!(await isSignedIn(request.raw))) return reply.redirect('/sign-in/', 303);
	const asked = (addressIn(request.raw.url ?? '/') ?? '/').slice(COALITION_EDITION.length);
	// There is one editor, and it stands where everybody knows it.
	if (asked === '/admin' || asked.startsWith('/admin/')) return reply.redirect('/admin/', 303);
	const site = await served.files();
	if (!site)
		return reply
			.code(503)
			.header('Retry-After', '60')
			.type('text/plain; charset=utf-8')
			.send('The coalition’s edition is being built for the first time. Come back in a minute.');
	reply.headers({ ...headersFor(asked, { isHttps }), ...OF_EVERY_ANSWER });
	const file = site.files.get(asked);
	if (file !== undefined) return send(reply, file, site.folder);
	if (site.files.has(`${asked}/`)) return reply.redirect(`${COALITION_EDITION}${encodeURI(asked)}/`, 303);
	return send(reply.code(404), '404.html', site.folder);
};
