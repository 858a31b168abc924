import { stringify } from 'yaml';
import type { Assembled } from './assemble.ts';

/** A contribution as the file of an entry: front matter between fences, then the body. */
export const entryText = ({ data, body }: Pick<Assembled, 'data' | 'body'>): string =>
	`---\n${stringify(data, { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false })}---\n${body ? `\n${body}` : ''}`;
