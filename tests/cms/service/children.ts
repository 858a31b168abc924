import { execFileSync } from 'node:child_process';

/**
 * In: the name of a program; whose children, this process’s unless said. Out: the ids of its processes that run now.
 */
export const childrenNamed = (name: string, parent = process.pid): number[] =>
	execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
		.split('\n')
		.map((line) => line.trim().split(/\s+/))
		.flatMap(([pid, of, program]) => (Number(of) === parent && program === name ? [Number(pid)] : []));
