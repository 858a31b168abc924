import { expect, test } from 'vitest';
import { assertWrittenInOnePlace } from '../../src/hosting/written-in-one-place.ts';

const file = '/etc/host.yaml';

test('a hub that people write at its host or at a git host is served', () => {
	assertWrittenInOnePlace({}, { hasSignIn: true, file });
	assertWrittenInOnePlace({}, { hasSignIn: false, file });
	assertWrittenInOnePlace({ gitHost: 'gitea' }, { hasSignIn: false, file });
});

test('one that would be written at both is not', () => {
	expect(() => assertWrittenInOnePlace({ gitHost: 'gitea' }, { hasSignIn: true, file })).toThrow(
		'found the git host “gitea” although people sign in to this host, expected one place where the hub is written',
	);
});
