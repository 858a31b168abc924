/** Uploads get names the site can serve: `IMG_1234 (Foyer).JPG` → `img-1234-foyer.jpg`. */
import { plainFileName } from '../plain-file-name.ts';

/**
 * Renames chosen files before Decap sees them, because it puts the name into the entry as soon as a file is chosen.
 * Listens in the capture phase: React’s own listener sits further in.
 */
export const keepUploadNamesPlain = () =>
	document.addEventListener(
		'change',
		({ target }) => {
			if (!(target instanceof HTMLInputElement) || target.type !== 'file' || !target.files) return;
			// A document that is brought in is read, not kept: people look for the name they gave it.
			if (target.closest('dialog')) return;
			const renamed = new DataTransfer();
			for (const file of target.files) renamed.items.add(new File([file], plainFileName(file.name), { type: file.type, lastModified: file.lastModified }));
			target.files = renamed.files;
		},
		{ capture: true },
	);
