/**
 * The score that MDN’s HTTP Observatory gives a page served over HTTPS that sets no cookie and loads scripts from its
 * own origin only, with HTTP redirected to HTTPS. Worked out from its table of scores
 * (github.com/mdn/mdn-http-observatory, src/grader/charts.js, read on 28 November 2026): each test moves 100 up or
 * down, and what moves it up counts only from 90 on.
 */
import type { Headers } from '../../src/hosting/response-headers.ts';

const UNSAFE_IN_SCRIPTS = new Set(["'unsafe-inline'", 'data:', 'http:', 'https:', '*']);

const directives = (policy: string) =>
	new Map(
		policy
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.map(([name = '', ...sources]) => [name, new Set(sources)]),
	);

const ofPolicy = (policy: string | undefined): number => {
	if (policy === undefined) return -25;
	const csp = directives(policy);
	const sourcesOf = (name: string) => csp.get(name) ?? csp.get('default-src') ?? new Set(['*']);
	const [scripts, styles, objects] = [sourcesOf('script-src'), sourcesOf('style-src'), sourcesOf('object-src')];
	if ([...scripts, ...objects].some((source) => UNSAFE_IN_SCRIPTS.has(source))) return -20;
	if (scripts.has("'unsafe-eval'") || styles.has("'unsafe-eval'")) return -10;
	if ([...styles].some((source) => UNSAFE_IN_SCRIPTS.has(source))) return 0;
	const byDefault = csp.get('default-src');
	return byDefault?.size === 1 && byDefault.has("'none'") ? 10 : 5;
};

const ofHsts = (header = ''): number => {
	const age = Number(/max-age=(\d+)/.exec(header)?.[1] ?? Number.NaN);
	if (Number.isNaN(age)) return -20;
	return age >= 15_768_000 ? 0 : -10;
};

const PRIVATE = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']);

const ofReferrer = (header: string | undefined): number => {
	if (header === undefined) return 0;
	return PRIVATE.has(header) ? 5 : -5;
};

const ofFraming = (headers: Headers): number =>
	directives(headers['Content-Security-Policy'] ?? '').has('frame-ancestors') ||
	/^(?:deny|sameorigin)$/i.test(headers['X-Frame-Options'] ?? '')
		? 5
		: -20;

export const observatoryScore = (headers: Headers): number => {
	const moves = [
		ofPolicy(headers['Content-Security-Policy']),
		ofHsts(headers['Strict-Transport-Security']),
		ofReferrer(headers['Referrer-Policy']),
		headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
		ofFraming(headers),
		/^same-(?:origin|site)$/.test(headers['Cross-Origin-Resource-Policy'] ?? '') ? 10 : 0,
	];
	const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
	const without = 100 + sum(moves.filter((move) => move < 0));
	return without >= 90 ? 100 + sum(moves) : without;
};
