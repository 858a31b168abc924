/**
 * What a page may load and run. Everything comes from the hub itself; nothing is written into the page.
 * Only the search page may compile the index’s WebAssembly and start its worker.
 * A policy in a page cannot forbid framing; hosts send `frame-ancestors 'none'` as a header: see
 * `src/hosting/response-headers.ts`.
 */
const READING = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self'",
	'font-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'self'",
};

const SEARCH = { ...READING, 'script-src': "'self' 'wasm-unsafe-eval'", 'worker-src': "'self'" };

/**
 * The editor’s page says the same in its own `<meta>`. Decap sets its styles from script, without a nonce:
 * 'unsafe-inline' is needed for styles, and for nothing else.
 */
const EDITING = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self' 'unsafe-inline'",
	'img-src': "'self' blob: data:",
	'font-src': "'self' data:",
	'connect-src': "'self' blob: data:",
	'frame-src': "'self' blob:",
	'object-src': "'none'",
	'base-uri': "'self'",
	'form-action': "'self'",
};

const POLICIES = { reading: READING, search: SEARCH, editing: EDITING } as const;

/**
 * The policy of a page, as the text of its `<meta>`.
 * @param asks an origin besides the hub’s own that the page may fetch from
 */
export const policyFor = (page: keyof typeof POLICIES, asks?: string): string =>
	Object.entries(POLICIES[page])
		.map(
			([directive, sources]) =>
				`${directive} ${sources}${directive === 'connect-src' && asks !== undefined ? ` ${asks}` : ''}`,
		)
		.join('; ');
