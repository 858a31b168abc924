import { packFacts } from '../../elements/contribute/judging-facts.ts';
import { groundsOf } from '../../intake/checked-document.ts';
import { theHub } from '../../library/hub.ts';

/** What the checks of the plain form need to know of this hub: nothing that does not stand on its pages as well. */
export const GET = async () => {
	const { settings, entries } = await theHub();
	const { register, wording } = groundsOf(settings, entries);
	return new Response(JSON.stringify(packFacts(settings.vocabularies, register, wording)), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
