/** Files that systems, editors and downloads leave behind: nobody means them as content. The one definition. */

const NAMES = new Set([
	'thumbs.db',
	'ehthumbs.db',
	'ehthumbs_vista.db',
	'desktop.ini',
	'__macosx',
	'$recycle.bin',
	'system volume information',
	'@eadir',
	'icon\r',
	'lost+found',
]);

/**
 * - `.DS_Store`, `._x`, `.x.swp`, `.#x`, `.~lock.x#`, `.git`: whatever begins with a full stop is hidden from its owner
 *   too;
 * - `~$x.docx`, `~x.tmp`, `x.mdx~`, `#x#`: locks and copies of Word, Emacs, Vim, gedit;
 * - a copy or half a download by its ending.
 */
const FORMS = /^\.|^~\$|~$|^#.*#$|\.(?:tmp|temp|bak|old|orig|rej|sw[a-p]|part|partial|crdownload|download|lock|lnk)$/i;

/**
 * True where a file or folder of this name is passed over without a word, everywhere content or media is read or
 * listed.
 * @param name the last step of a path
 */
export const isLeftBehind = (name: string): boolean => NAMES.has(name.toLowerCase()) || FORMS.test(name);
