/** Whole files of entries that hold in a small checkout: its settings, its networks and its one organisation. */
import { aBody, aFile } from './an-entry.ts';

const PLACED = {
	networks: ['dudley'],
	sectors: ['schools'],
	themes: ['first-contact'],
	principles: ['safety'],
	owner: { role: 'Hub editor', organisation: 'practice-hub' },
	publishedOn: '2026-06-01',
	reviewedOn: '2026-06-01',
	reviewDueOn: '2027-05-01',
};

/** The file of a sound case study; `overrides` replace fields and `words` stand under its last heading. */
export const aStory = (overrides: Record<string, unknown> = {}, words?: string): string =>
	aFile(
		'case-study',
		{
			...PLACED,
			knowledge: 'practice-reflection',
			stage: 'being-tried',
			illustrative: true,
			title: 'A calmer way to begin',
			summary: 'Beginning more slowly helped people to stay.',
			...overrides,
		},
		aBody('case-study', words),
	);

/** The file of a sound organisation. */
export const anOrganisation = (overrides: Record<string, unknown> = {}): string =>
	aFile('organisation', { kind: 'partnership', reviewedOn: '2026-06-01', reviewDueOn: '2027-05-01', ...overrides });
