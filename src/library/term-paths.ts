import { BROWSABLE } from '../content-model/address.ts';
import { theHub } from './hub.ts';

/** One page for each term of a vocabulary that can be browsed. */
export const termPaths = async () => {
	const { settings } = await theHub();
	return BROWSABLE.flatMap((vocabulary) =>
		settings.vocabularies[vocabulary].terms.map(({ id }) => ({
			params: { folder: vocabulary, term: id },
			props: { vocabulary, id },
		})),
	);
};
