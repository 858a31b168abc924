import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quoted } from '../../src/hosting/deployment.ts';
import { mediaTypeOf } from '../../src/hosting/media-types.ts';
import { headersFor, sitePartAt, SITE_PARTS } from '../../src/hosting/response-headers.ts';
import { policyFor } from '../../src/publishing/content-security-policy.ts';
import { observatoryScore } from './observatory.ts';

const overHttps = (address: string) => headersFor(address, { isHttps: true });

test.each([
	['/', 'pages'],
	['/searching/', 'pages'],
	['/search/', 'search'],
	['/search-index/pagefind.js', 'pages'],
	['/admin/', 'editor'],
	['/administration/', 'pages'],
	['/assets/a.1.js', 'assets'],
	['/cards/a.png', 'cards'],
	['/media/a.png', 'pictures'],
	['/media/dudley/a.pdf', 'documents'],
	['/data/a.pdf', 'pages'],
])('%s stands in the place “%s”', (address, name) => {
	expect(sitePartAt(address).name).toBe(name);
});

test.each([
	['/', 130],
	['/practice-guides/a-guide/', 130],
	['/search/', 130],
	['/admin/', 110],
])('MDN’s Observatory would give %s at least %i', (address, least) => {
	expect(observatoryScore(overHttps(address))).toBeGreaterThanOrEqual(least);
});

test.each([
	['Content-Security-Policy', 75],
	['Strict-Transport-Security', 80],
	['X-Content-Type-Options', 125],
	['Referrer-Policy', 125],
	['Cross-Origin-Resource-Policy', 120],
])('the score falls where %s is left out', (left, score) => {
	const { [left]: _left, ...headers } = overHttps('/');
	expect(observatoryScore(headers)).toBe(score);
});

test('the editor’s page says the same of itself', () => {
	const html = readFileSync('cms/admin/index.html', 'utf8');
	expect(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]).toBe(policyFor('editing'));
	expect(/name="referrer" content="([^"]+)"/.exec(html)?.[1]).toBe(overHttps('/admin/')['Referrer-Policy']);
});

test('no place may be shown in a frame, guess a type or be read by another site’s scripts', () => {
	for (const { headers } of SITE_PARTS) {
		expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
		expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY' });
		expect(headers).not.toHaveProperty('Access-Control-Allow-Origin');
	}
});

test('nothing runs in a picture that is opened by itself', () => {
	expect(overHttps('/media/a.png')['Content-Security-Policy']).toMatch(/^sandbox; default-src 'none';/);
});

test('what is said of HTTPS is said over HTTPS only', () => {
	expect(headersFor('/', { isHttps: false })).not.toHaveProperty('Strict-Transport-Security');
	expect(overHttps('/media/a.pdf')).toHaveProperty('Strict-Transport-Security');
});

test('a file of no known kind goes out as bytes, whatever it is called', () => {
	expect(mediaTypeOf('a.constructor')).toBe('application/octet-stream');
	expect(mediaTypeOf('index.html')).toBe('text/html; charset=utf-8');
});

test.each(['a"b', 'a$b', 'a%b', 'a\nb', 'a\\b', 'a{b}'])(
	'a value that a web server would read as more is refused: %j',
	(value) => {
		expect(() => quoted(value)).toThrow('web servers read it differently');
	},
);
