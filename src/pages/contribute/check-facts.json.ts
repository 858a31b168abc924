import { packFacts } from '../../contribution-form/check-facts.ts';
import { theHub } from '../../library/hub.ts';
import { publicCheckContextOf } from '../../library/this-build.ts';

/**
 * What the checks of the plain form need to know of this hub. Anybody may read it, so it is made from what is
 * published.
 */
export const GET = async () => {
	const hub = await theHub();
	const { allowlist, wording } = publicCheckContextOf(hub);
	return new Response(JSON.stringify(packFacts(hub.settings.vocabularies, allowlist, wording)), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};
