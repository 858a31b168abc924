/** Whoever opens the editor where no service answers is told what they can do, not what a programmer would do. */
import { expect, test } from 'vitest';
import { withoutService } from '../../../cms/admin/without-service.ts';

const PUBLIC = 'hub.example.org';

test('on the machine where the hub is started, the command that starts it', () => {
	for (const hostname of ['localhost', '127.0.0.1', '[::1]'])
		for (const status of [undefined, 404, 502])
			expect(withoutService(hostname, status).words, `${hostname} ${status}`).toContain('“npm start”');
});

test('on a public site without a service, that nothing is written there, and no command', () => {
	// 200: a host that answers every address with its first page.
	for (const status of [200, 403, 404, 405, 501]) {
		const { words, isReadOnly } = withoutService(PUBLIC, status);
		expect(isReadOnly, String(status)).toBe(true);
		expect(words).not.toMatch(/npm|service/);
	}
});

test('where a service is and does not answer, to come back later', () => {
	for (const status of [undefined, 500, 502, 503, 504]) {
		const { words, isReadOnly } = withoutService(PUBLIC, status);
		expect(isReadOnly, String(status)).toBe(false);
		expect(words).toMatch(/Wait a few minutes/);
		expect(words).not.toContain('npm');
	}
});
