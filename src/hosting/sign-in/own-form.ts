/** Forms of the hub’s own pages, for whoever is signed in: one hidden field, and nothing else is taken. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isEqual } from './pseudonym.ts';

/** Reads such forms in a part of a server. */
export const takeOwnForms = (server: FastifyInstance): void => {
	server.removeAllContentTypeParsers();
	server.addContentTypeParser(
		'application/x-www-form-urlencoded',
		{ parseAs: 'string', bodyLimit: 2_000 },
		(_request, body, done) => done(null, new URLSearchParams(String(body))),
	);
};

/** True for a form that one of the hub’s own pages sent, for whoever is signed in. */
export const isOwnForm = (
	request: FastifyRequest,
	origin: string,
	{ formToken }: { formToken?: string | undefined },
): boolean => {
	const { headersDistinct } = request.raw;
	const site = headersDistinct['sec-fetch-site'] ?? ['same-origin'];
	return (
		headersDistinct['origin']?.length === 1 &&
		headersDistinct['origin'][0] === origin &&
		site.length === 1 &&
		site[0] === 'same-origin' &&
		request.body instanceof URLSearchParams &&
		formToken !== undefined &&
		isEqual(request.body.get('token') ?? '', formToken)
	);
};
