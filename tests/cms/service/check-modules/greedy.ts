/**
 * A check with a rule that some words make spin for ever, others fill the memory in one of three ways, or block its
 * thread until a file is there: as a fault in a real rule would. It also refuses “needs calm” where the themes know no
 * calm.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckModule } from '../../../../cms/service/check-module.ts';
import { checkFile as lenient } from './lenient.ts';

const held: unknown[] = [];
const pause = new Int32Array(new SharedArrayBuffer(4));

export const checkFile: CheckModule['checkFile'] = async (root, path, text) => {
	for (let again = text.includes('spin for ever'); again;) again = Date.now() > 0;
	for (let again = text.includes('fill the memory'); again; again = held.length > 0)
		held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
	const table = new Map<number, number>();
	for (let again = text.includes('fill a table'); again;) table.set(table.size, table.size);
	for (let again = text.includes('fill with bytes'); again; again = held.length > 0)
		held.push(Buffer.alloc(5_000_000, 1));
	const [, gate] = /wait for ([a-z]+)/.exec(text) ?? [];
	if (gate) while (!existsSync(join(root, gate))) Atomics.wait(pause, 0, 0, 20);
	if (text.includes('end the thread')) process.exit(3);
	if (text.includes('fail later')) {
		setTimeout(() => {
			throw new Error('later');
		}, 1);
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	if (text.includes('needs calm') && !readFileSync(join(root, 'content/settings/themes.yaml'), 'utf8').includes('calm'))
		return lenient(root, path, 'a child called');
	return lenient(root, path, text);
};
