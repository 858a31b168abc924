import { expect, test } from 'vitest';
import { apiOfGitHost, gitHostOf, unfitGitHost } from '../../src/content-model/git-host.ts';
import { headersFor } from '../../src/hosting/response-headers.ts';

test('a hub without the setting has none, and lacks nothing', () => {
	expect(gitHostOf({})).toBeUndefined();
	expect(unfitGitHost({})).toEqual([]);
});

test.each([
	['github', ['gitRepository', 'gitSignIn']],
	['gitlab', ['gitRepository', 'gitApplication']],
	['gitea', ['gitRepository', 'gitApplication', 'gitAddress']],
] as const)('%s says what it lacks', (gitHost, lacking) => {
	expect(unfitGitHost({ gitHost }).map(({ path }) => path)).toEqual(lacking.map((key) => [key]));
});

const connects = (headers: Readonly<Record<string, string>>) =>
	/connect-src ([^;]*)/.exec(headers['Content-Security-Policy'] ?? '')?.[1];

test.each([
	['github', undefined, 'https://api.github.com', 'https://api.github.com'],
	['github', 'https://git.council.example', 'https://git.council.example/api/v3', 'https://git.council.example'],
	['gitlab', undefined, 'https://gitlab.com/api/v4', 'https://gitlab.com'],
	['gitea', 'https://git.example.org/', 'https://git.example.org/api/v1', 'https://git.example.org'],
] as const)('%s at %s is asked at %s, and the editor’s page may ask that host alone', (kind, address, api, origin) => {
	const gitHost = { kind, repository: 'a/b', branch: 'main', address };
	expect(apiOfGitHost(gitHost)).toBe(api);
	expect(connects(headersFor('/admin/', { isHttps: true, gitHost }))).toBe(`'self' blob: data: ${origin}`);
	for (const elsewhere of ['/', '/search/', '/assets/a.js'])
		expect(headersFor(elsewhere, { isHttps: true, gitHost })).toEqual(headersFor(elsewhere, { isHttps: true }));
});

test('a page that signs in by a window of its own is not cut off from it, and others are', () => {
	const openerAt = (kind: 'github' | 'gitlab' | 'gitea') =>
		headersFor('/admin/', {
			isHttps: true,
			gitHost: { kind, repository: 'a/b', branch: 'main', address: 'https://git.example.org' },
		})['Cross-Origin-Opener-Policy'];
	expect([openerAt('github'), openerAt('gitlab'), openerAt('gitea')]).toEqual([
		'same-origin-allow-popups',
		'same-origin',
		'same-origin',
	]);
});
