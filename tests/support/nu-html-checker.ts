/** The Nu Html Checker, which holds pages against the standard of HTML itself: https://validator.github.io/validator/ */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** Whether this machine can run it: it is a program for Java. */
export const hasJava = (): boolean => spawnSync('java', ['-version']).status === 0;

interface Message {
	type: string;
	url: string;
	lastLine?: number;
	message: string;
	extract?: string;
}

/**
 * Checks files of HTML.
 * @returns one line for each error: file and line, what is wrong, and where
 */
export const nuFaults = (files: readonly string[]): string[] => {
	const { stdout, stderr, status, error } = spawnSync(
		'java',
		['-jar', JAR, '--format', 'json', '--errors-only', '--stdout', '--exit-zero-always', ...files],
		{ encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
	);
	if (error || status !== 0)
		throw new Error(
			`The Nu Html Checker ended with ${status ?? error?.message}, expected 0. Run java -jar ${JAR} --version: ${stderr.slice(0, 400)}`,
		);
	const { messages } = JSON.parse(stdout) as { messages: Message[] };
	return messages.map(
		({ url, lastLine, message, extract = '' }) =>
			`${fileURLToPath(url)}:${lastLine ?? '?'} ${message}: ${extract.replaceAll(/\s+/g, ' ').slice(0, 160)}`,
	);
};
