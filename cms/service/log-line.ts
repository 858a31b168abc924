/**
 * What git’s log says of a change. The service writes it from the places that change and never takes it from the
 * client: git forgets nothing, nobody checks these words, and a client puts the name of the chosen file into them.
 */
import { placeOf } from './paths.ts';

const nameOf = (path: string): string => {
	try {
		const { type, slug } = placeOf(path);
		return `${type?.singular ?? 'Settings'} “${slug}”`;
	} catch {
		// A picture or document; anything else is refused before it is stored.
		return `“${path.slice(path.lastIndexOf('/') + 1)}”`;
	}
};

/** `logLine('Change', ['content/pages/about.mdx'])` → `Change Page “about”` */
export const logLine = (
	verb: 'Create' | 'Change' | 'Upload' | 'Delete' | 'Restore',
	paths: readonly string[],
): string => `${verb} ${paths.map(nameOf).join(', ')}`;
