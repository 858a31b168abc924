import { expect, test } from 'vitest';
import { isWithin } from '../../src/content-model/is-within.ts';

test.each([
	['/srv/hub', '/srv/hub', true],
	['/srv/hub/src/a.ts', '/srv/hub', true],
	['/srv/hub/..a', '/srv/hub', true],
	['/srv/hub', '/', true],
	['/srv/hub', '/srv/hub/', true],
	['C:\\hub\\src', 'C:\\hub', true],
	['/srv/hub-2', '/srv/hub', false],
	['/srv', '/srv/hub', false],
	['/', '/srv', false],
])('%s lies in %s: %s', (path, folder, lies) => {
	expect(isWithin(path, folder)).toBe(lies);
});
