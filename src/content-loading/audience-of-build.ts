import type { Audience } from '../content-model/entry.ts';

/** The audience of this build: everyone, unless `AUDIENCE=coalition` says otherwise. */
export const audienceOf = (environment: Record<string, string | undefined> = process.env): Audience => {
	const asked = environment['AUDIENCE'] || 'public';
	if (asked !== 'public' && asked !== 'coalition')
		throw new Error(`AUDIENCE is “${asked}”; expected “public” or “coalition”.`);
	return asked;
};
