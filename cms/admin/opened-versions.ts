/** Which version of each file the form was last filled from, by the path of the file. */
export const openedVersions = new Map<string, string>();
