/** Pages that show what stands in many entries: no type of their own, only views of what others hold. */
import type { MenuPartName } from './menu.ts';

export interface View {
	label: string;
	/** What is found there, in one sentence. */
	purpose: string;
	address: string;
	/** The part of the menu it stands in, after the lists; or that only the footer leads to it. */
	in: MenuPartName | 'footer';
}

export const VIEWS = {
	actions: {
		label: 'Actions',
		purpose: 'What the meetings asked for: who does it, by when, and what came of it.',
		address: '/actions/',
		in: 'networks-and-meetings',
	},
	decisions: {
		label: 'Decisions of meetings',
		purpose: 'What the coalition and its networks decided, why, and whom it binds.',
		address: '/decisions/',
		in: 'networks-and-meetings',
	},
	questions: {
		label: 'Open questions',
		purpose: 'What meetings and reflective groups could not answer, and where somebody might know.',
		address: '/questions/',
		in: 'networks-and-meetings',
	},
	agendas: {
		label: 'Agendas',
		purpose: 'A draft for the next meeting of the coalition and of each local network, to change in Word.',
		address: '/agendas/',
		in: 'networks-and-meetings',
	},
	trials: {
		label: 'What groups will try',
		purpose: 'What reflective groups set out to try, and what they found when they came back to it.',
		address: '/what-we-will-try/',
		in: 'examples',
	},
	cameOfIt: {
		label: 'What came of it',
		purpose: 'Actions of meetings that were done, and examples that other places try, with what became of them.',
		address: '/what-came-of-it/',
		in: 'examples',
	},
	digests: {
		label: 'Digests',
		purpose: 'Half a year on one page: what is new, what was decided, done and tried, and what is due next.',
		address: '/digests/',
		in: 'networks-and-meetings',
	},
	sessions: {
		label: 'Session sheets',
		purpose:
			'One side of paper for a group that looks back on its work, on each theme, to print or to fill in with Word.',
		address: '/session-sheets/',
		in: 'examples',
	},
	calendars: {
		label: 'Calendars',
		purpose: 'Events, meetings and the days by which actions are due, to subscribe to in your own calendar.',
		address: '/calendars/',
		in: 'networks-and-meetings',
	},
	reviews: {
		label: 'Reviews due',
		purpose: 'Which pages somebody should read again, by when, and who answers for them.',
		address: '/reviews/',
		in: 'footer',
	},
	health: {
		label: 'Health of the hub',
		purpose: 'What needs somebody’s attention: pages overdue, alone or broken, and themes and places with little.',
		address: '/health-of-the-hub/',
		in: 'footer',
	},
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof VIEWS;

/** All of them, in the order of the menu. */
export const views: readonly View[] = Object.values(VIEWS);
