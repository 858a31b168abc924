/** Something the service will not do, said so that a writer knows what to do next. */
import type { Finding } from '../../src/content-model/finding.ts';

/**
 * What a refusal answers over HTTP. 400: the request makes no sense. 403: not from here. 404: there is none.
 * 408: too slow. 409: somebody else was quicker. 413: too large. 422: the content or the path is not accepted. 429: too
 * many. 503: try again.
 */
export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 503;

export class RequestError extends Error {
	readonly status: RefusalStatus;
	readonly findings: Finding[];
	constructor(status: RefusalStatus, message: string, findings: Finding[] = []) {
		super(message);
		this.name = 'RequestError';
		this.status = status;
		this.findings = findings;
	}
}

/** What a request is told that came before the hub was stopped and cannot be finished. */
export const beingStopped = () =>
	new RequestError(
		503,
		'The hub is being stopped, and nothing was changed. What you wrote or chose is still on the page. Once the hub runs again, send it again.',
	);
