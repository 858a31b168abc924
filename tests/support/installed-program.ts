/** Programs of this machine that a test starts where they are installed, and is left out where they are not. */
import { execFileSync } from 'node:child_process';

const SYSTEM_PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;

/** The whole path of a program; undefined where it is not installed. */
export const programOf = (name: string): string | undefined => {
	try {
		return execFileSync('sh', ['-c', `command -v ${name}`], { env: { PATH: SYSTEM_PATH }, encoding: 'utf8' }).trim();
	} catch {
		return undefined;
	}
};
