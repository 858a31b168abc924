/**
 * The labelled sentences, and what the checks make of them with everything this hub has registered. How they were made
 * is said in each file.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkText } from './check-text.ts';
import { documentOf } from '../../src/checks/plain-text.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { checkContextOf } from '../../src/content-loading/checked-document.ts';
import { loadContent } from '../../src/content-loading/load-content.ts';

export interface Recall {
	sentences: number;
	found: number;
	blocked: number;
	missed: string[];
}

const read = (name: string): unknown => parse(readFileSync(new URL(`labelled/${name}.yaml`, import.meta.url), 'utf8'));

const { settings, entries } = await loadContent({ root: process.cwd(), audience: 'public', today: '2026-11-22' });
export const { allowlist } = checkContextOf(settings, entries);

const aboutPeople = rules.filter(({ family }) => family === 'people');

/** Whether the checks see the words from `start` to `end` of a case study’s sentence: half of them at least. */
const seen = (text: string, start: number, end: number) => {
	const findings = checkText(documentOf(text, { allowlist }), aboutPeople).filter(({ severity, column, found }) => {
		const overlap = Math.min(end, column - 1 + found.length) - Math.max(start, column - 1);
		return severity !== 'inform' && overlap * 2 >= end - start;
	});
	return { found: findings.length > 0, blocked: findings.some(({ severity }) => severity === 'block') };
};

const count = (recall: Recall, text: string, start: number, end: number) => {
	const { found, blocked } = seen(text, start, end);
	recall.sentences += 1;
	recall.found += Number(found);
	recall.blocked += Number(blocked);
	if (!found) recall.missed.push(text);
};

const empty = (): Recall => ({ sentences: 0, found: 0, blocked: 0, missed: [] });

/** How many labelled identifiers are found, by kind. */
export const recallByKind = (): Map<string, Recall> => {
	const recalls = new Map<string, Recall>();
	for (const { kind, text } of read('identifiers') as { kind: string; text: string }[]) {
		const recall = recalls.get(kind) ?? empty();
		recalls.set(kind, recall);
		const start = text.indexOf('[[');
		const end = text.indexOf(']]', start) - 2;
		count(recall, text.replace('[[', '').replace(']]', ''), start, end);
	}
	return recalls;
};

/** How many names are found in sentences of practice writing, by origin. */
export const recallByOrigin = (): Map<string, Recall> => {
	const carriers = read('carriers') as string[];
	const recalls = new Map<string, Recall>();
	for (const [origin, names] of Object.entries(read('names-by-origin') as Record<string, string[]>)) {
		const recall = empty();
		recalls.set(origin, recall);
		for (const name of names)
			for (const carrier of carriers) {
				const start = carrier.indexOf('{name}');
				count(recall, carrier.replace('{name}', name), start, start + name.length);
			}
	}
	return recalls;
};

/** Which sentences without identifiers the checks would block or warn of in a case study. */
export const blockedAmongClean = () => {
	const sentences = read('clean') as string[];
	const having = (severity: 'block' | 'warn') =>
		sentences.flatMap((text) => {
			const findings = checkText(documentOf(text, { allowlist }), aboutPeople).filter(
				(finding) => finding.severity === severity,
			);
			return findings.length ? [`${findings.map(({ rule, found }) => `${rule} “${found}”`).join(', ')}: ${text}`] : [];
		});
	return { sentences: sentences.length, blocked: having('block'), warned: having('warn') };
};
