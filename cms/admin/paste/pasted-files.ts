/** Pictures that were copied as files, such as a screenshot: put among the pictures of the open entry. */
import { store } from 'decap-cms-core/dist/esm/redux';
import { persistMedia } from 'decap-cms-core/dist/esm/actions/mediaLibrary';
import { MEDIA } from '../../collection.ts';
import { UPLOADABLE } from '../../widgets.ts';
import { withNeutralName } from '../upload-names.ts';

const ENDINGS = new Map([
	['image/jpeg', 'jpg'],
	['image/png', 'png'],
	['image/webp', 'webp'],
]);

/** True for a picture of a kind that the hub takes. */
export const isPicture = ({ type }: File): boolean => UPLOADABLE.includes(ENDINGS.get(type) ?? '');

/**
 * @param picture one that `isPicture`
 * @returns its address in the text; it is stored with the entry, at the next save
 */
export const addToEntry = async (picture: File): Promise<string> => {
	const ending = ENDINGS.get(picture.type) ?? '';
	const neutral = await withNeutralName(new File([picture], `pasted.${ending}`, { type: picture.type }));
	await store.dispatch(persistMedia(neutral));
	return `${MEDIA.address}/${neutral.name}`;
};
