/** What somebody might type into the form of a case study, by the names of the controls. */
import type { Typed } from '../../src/contribution-form/assemble.ts';

const FILLED: Record<string, string[]> = {
	title: ['A calmer way to wait'],
	summary: ['Moving the chairs and saying how long it takes helped people to stay.'],
	'networks.0': ['dudley'],
	'networks.1': [''],
	sectors: ['first'],
	themes: ['first', 'second'],
	principles: ['first'],
	setting: ['Two surgeries in one town'],
	'outcomes.0.measure': ['People who left before they were seen'],
	'outcomes.0.direction': ['better'],
	knowledge: ['first'],
	stage: ['first'],
	namesInStory: ['none'],
	'consent.basis': ['nobody-described'],
	'contact.role': [''],
	'contact.organisation': [''],
	'bodyPart.0': ['People left before they were seen.'],
	'bodyPart.1': ['We moved the chairs.\r\n\r\n- We put up a clock.\r\n- We said how long it would take.'],
	'bodyPart.2': ['Fewer people left. We counted for one month before and one after.'],
	'bodyPart.3': ['We would ask people who wait before we move anything.'],
	'bodyPart.4': ['It was one winter, and a new telephone system began in the same month.'],
};

/** The form of a case study with everything needed filled in; `overrides` replace or add controls. */
export const aFilledForm = (overrides: Record<string, string[]> = {}): Typed =>
	new Map(Object.entries({ ...FILLED, ...overrides }));
