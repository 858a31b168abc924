/** A letter as the import takes it: the file of a contribution. */

/** Tells the import that it is a contribution; used for nothing else. */
export const FILE_NAME = 'letter.contribution.json';

/** A text as the import takes it. */
export const inBase64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
