/** Puts letters into a letterbox and says the code of each once it is kept, until somebody ends it. */
import { openLetterStore } from '../../../src/hosting/letterbox/letter-store.ts';

const store = openLetterStore({ file: process.argv[2]!, waiting: 100_000, days: 30 });
for (let number = 0; number < 50_000; number += 1) {
	const code = store.put({
		type: 'case-study',
		file: JSON.stringify({ body: 'words '.repeat(500) }),
		form: `${process.pid} ${number}`,
		role: 'a role',
		organisation: 'an organisation',
		mailbox: '',
	});
	process.stdout.write(`${code}\n`);
}
