/** Who writes where nobody signs in: the person this checkout belongs to, as git knows them. */
import { gitOf } from './git.ts';
import type { Writer } from './store.ts';

const NOBODY_IN_PARTICULAR: Writer = { name: 'Hub editor', email: 'editor@hub.invalid' };

/** In: the checkout. Out: name and mailbox from git’s settings; “Hub editor” where git has none, or is not there. */
export const writerHere = async (root: string): Promise<Writer> => {
	const setting = (name: string) =>
		gitOf(root)
			.run(['config', '--get', name])
			.then(
				(answer) => answer.toString().trim(),
				() => '',
			);
	const [name, email] = await Promise.all([setting('user.name'), setting('user.email')]);
	return name && email ? { name, email } : NOBODY_IN_PARTICULAR;
};
