import { plainSlug } from '../src/content-model/slug.ts';

/**
 * The name a chosen file gets in the media folder: lower-case letters, digits and hyphens, one full stop.
 * `IMG_1234 (Foyer).JPEG` → `img-1234-foyer.jpg`; a name with no usable letter → `file.jpg`.
 */
export const plainFileName = (name: string) => {
	const [, stem = name, ending = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(name) ?? [];
	const plain = plainSlug(stem).slice(0, 80).replace(/-$/, '');
	const type = ending
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '')
		.replace(/^jpeg$/, 'jpg');
	return `${plain || 'file'}${type ? `.${type}` : ''}`;
};
