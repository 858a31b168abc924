import type { Audience } from '../content-model/entry.ts';

/** The audience of this build: everyone, unless `AUDIENCE=coalition` says otherwise. */
export const audienceOf = (environment: Record<string, string | undefined> = process.env): Audience => {
	const asked = environment['AUDIENCE'] || 'public';
	if (asked !== 'public' && asked !== 'coalition')
		throw new Error(`AUDIENCE is “${asked}”; expected “public” or “coalition”.`);
	return asked;
};

/**
 * The address that a build is for: that of the hub, and within it the folder that `HUB_UNDER` names, where a host
 * serves a second edition beside the public one.
 */
export const addressOfBuild = (
	address: string,
	environment: Record<string, string | undefined> = process.env,
): string => {
	const under = environment['HUB_UNDER'] || '';
	if (under !== '' && !/^(?:\/[a-z0-9-]+)+$/.test(under))
		throw new Error(`HUB_UNDER is “${under}”; expected a folder of the hub, such as “/for-members”, or nothing.`);
	return `${address}${under}`;
};
