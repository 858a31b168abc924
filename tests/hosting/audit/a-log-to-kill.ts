/** Writes rows into a log and says the number of each once it is kept, until somebody ends it. */
import { openAuditStore } from '../../../src/hosting/audit/store.ts';

const store = openAuditStore(process.argv[2]!);
for (let number = 0; number < 50_000; number += 1) {
	const row = {
		action: 'save',
		roles: 'writer',
		person: 'p',
		targets: '',
		place: '',
		outcome: 'done',
		reason: '',
		of: 0,
	};
	process.stdout.write(`${store.add(row)}\n`);
}
