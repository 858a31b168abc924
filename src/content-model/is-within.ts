/**
 * True where a path is a folder, or lies in it. Both are whole paths without `..`, such as `resolve` gives.
 * `isWithin('/srv/hub/src', '/srv/hub')` is true, `isWithin('/srv/hub-2', '/srv/hub')` is not.
 */
export const isWithin = (path: string, folder: string): boolean => {
	const above = folder.replace(/[/\\]$/, '');
	return path === above || path === folder || (path.startsWith(above) && /[/\\]/.test(path.charAt(above.length)));
};
