/** Whether the coalition’s edition is served to those signed in alone: for `npm run host -- --check`. */
import { COALITION_EDITION } from './coalition-edition.ts';
import { coalitionReleasesIn } from './data-folder.ts';
import type { HostSettings } from './host-settings.ts';
import { currentIn } from './release-folder.ts';

const leadsToSignIn = (location: string, origin: string): boolean =>
	location === '/sign-in/' || location === `${origin}/sign-in/`;

/** What speaks against how the coalition’s edition is served, in sentences. */
export const coalitionFaults = async ({
	settings,
	ask,
}: {
	settings: Pick<HostSettings, 'address' | 'coalition' | 'data' | 'signIn'>;
	ask: (address: string) => Promise<{ status: number; headers: { get: (name: string) => string | null } }>;
}): Promise<string[]> => {
	if (!settings.coalition) return [];
	const { origin, protocol } = new URL(settings.address);
	const answer = protocol === 'https:' ? await ask(`${origin}${COALITION_EDITION}/`).catch(() => undefined) : undefined;
	return [
		...(settings.signIn
			? []
			: [
					'coalition: found its edition built while nobody can sign in, expected somebody to serve it to. Set “signIn” up, or leave “coalition” out.',
				]),
		...((await currentIn(coalitionReleasesIn(settings.data))) === undefined
			? ['coalition: found no release of its edition, expected one. Start the host and wait for its first build.']
			: []),
		...(answer === undefined || leadsToSignIn(answer.headers.get('location') ?? '', origin)
			? []
			: [
					`${origin}${COALITION_EDITION}/: found the answer ${answer.status} for somebody who is not signed in, expected that it leads to the sign-in. Does something in front of the hub answer there?`,
				]),
	];
};
