/** The plain form for a case study, filled in with the keyboard alone. */
import { expect, type Page } from './watched-browser.ts';

export const FORM = '/contribute/case-study/';

/** Goes on with Tab until the control with this id has the focus. */
export const tabTo = async (page: Page, id: string) => {
	for (let presses = 0; presses < 250; presses += 1) {
		if (await page.evaluate((wanted) => document.activeElement?.id === wanted, id)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to “${id}”.`);
};

/** Goes on with Tab until a button with these words has the focus. */
export const tabToButton = async (page: Page, words: string) => {
	for (let presses = 0; presses < 250; presses += 1) {
		if (await page.evaluate((wanted) => document.activeElement?.textContent?.trim() === wanted, words)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never came to a button “${words}”.`);
};

/** Goes on to a control and types into it. */
export const typeInto = async (page: Page, id: string, words: string) => {
	await tabTo(page, id);
	await page.keyboard.type(words);
};

/** A last thought that names a child, and one that names nobody. */
export const NAMED = 'We would ask people sooner. Kofi, who is nine, told us that the clock frightened him.';
export const SAFE = 'We would ask people who wait before we move anything.';

/** Fills in everything a case study needs, from the top of the form to its end, with the keyboard alone. */
export const writeACaseStudy = async (page: Page, lastThought: string, hub = '') => {
	await page.goto(`${hub}${FORM}`);
	// The form opens once its script is there.
	await expect(page.locator('hub-contribution-form form > fieldset')).toBeEnabled();
	await typeInto(page, 'field-title', 'Fewer people left the surgery after we said how long it takes');
	await typeInto(page, 'field-summary', 'A clock and an honest word about the wait helped people to stay.');
	await typeInto(page, 'field-bodyPart-0', 'People left before they were seen.');
	await typeInto(
		page,
		'field-bodyPart-1',
		'We moved the chairs and put up a clock. Waits of <10 minutes were not announced {at first}.',
	);
	await typeInto(page, 'field-bodyPart-2', 'We counted nothing. Reception staff say that fewer people leave.');
	await typeInto(page, 'field-bodyPart-3', lastThought);
	await typeInto(
		page,
		'field-bodyPart-4',
		'It was one winter and one surgery, so nobody should conclude much from it.',
	);
	await typeInto(page, 'field-networks-0', 'Dudley');
	await tabTo(page, 'field-sectors-health');
	await page.keyboard.press('Space');
	await tabTo(page, 'field-themes-places-and-buildings');
	await page.keyboard.press('Space');
	await tabTo(page, 'field-principles-trust');
	await page.keyboard.press('Space');
	await typeInto(page, 'field-setting', 'A reception area');
	await tabToButton(page, 'Add an outcome');
	await page.keyboard.press('Enter');
	await expect(page.locator('#field-outcomes-0-measure')).toBeFocused();
	await page.keyboard.type('People who left before they were seen');
	await typeInto(page, 'field-outcomes-0-direction', 'Not measured');
	// A group of radio buttons is one stop of the Tab key; the arrows choose within it.
	await tabTo(page, 'field-knowledge-lived-experience');
	await page.keyboard.press('ArrowDown');
	await tabTo(page, 'field-stage-idea');
	await page.keyboard.press('ArrowDown');
	await tabTo(page, 'field-namesInStory-none');
	await page.keyboard.press('Space');
	await typeInto(page, 'field-consent-basis', 'No real person');
};

/** Has the form checked, and waits for what was found. */
export const check = async (page: Page) => {
	await tabToButton(page, 'Check what I wrote');
	await page.keyboard.press('Enter');
	await expect(page.locator('.check-summary')).toBeFocused();
};
