/**
 * What a page may load and run. Everything comes from the hub itself; nothing is written into the page.
 * Only the search page may compile the index’s WebAssembly and start its worker.
 * A policy in a page cannot forbid framing; hosts send `frame-ancestors 'none'` as a header (see the handbook).
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

/** The policy of a page, as the text of its `<meta>`. */
export const policyFor = (page: 'reading' | 'search'): string =>
	Object.entries(page === 'search' ? SEARCH : READING)
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ');
