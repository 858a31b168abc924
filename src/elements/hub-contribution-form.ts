import type { ContributedName } from '../content-model/contributed.ts';
import { broughtAlong } from '../contribution-form/begun-with.ts';
import { addRow, fillChoices, removeRow } from './contribute/rows.ts';
import { createElement } from './create-element.ts';

type Opened = typeof import('./contribute/load-checks.ts');
type Checks = Awaited<ReturnType<Opened['openChecks']>>;
type Checked = ReturnType<Checks>;

/**
 * The plain form for a contribution. Without script its controls are switched off and it says how to write by e-mail
 * instead. The checks are fetched when somebody asks for them; nothing that is typed leaves the page before the
 * person presses “Send”, and nothing is kept when they leave.
 *
 * Reads `data-type` (name of the content type) and `data-posts` (where the letterbox of a hosted hub takes it); shows
 * what is marked `data-script` with script or without. Expects a form with one fieldset around its controls, and
 * elements with the classes `check-result`, `check-status`, `keep`, `download` and `send`; beside the form, `take-up`
 * with a box for a file, and `take-up-status`.
 */
export class HubContributionForm extends HTMLElement {
	#listening: AbortController | undefined;
	#opening: Promise<{ opened: Opened; checks: Checks }> | undefined;
	#way: import('./contribute/hand-over.ts').WayToSend | undefined;
	#hasWords = false;
	#answers: import('../checks/allowance.ts').Allowance[] = [];

	connectedCallback() {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const form = this.#form;
		this.#part('.no-script').hidden = true;
		for (const part of this.querySelectorAll<HTMLElement>('[data-script]'))
			part.hidden = part.dataset['script'] === 'without';
		form.querySelector('fieldset')!.disabled = false;
		fillChoices(form);
		void this.#beginWith(location.hash.slice(1));
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				void this.#check();
			},
			{ signal },
		);
		form.addEventListener('input', () => this.#changed(), { signal });
		form.addEventListener('click', (event) => this.#clicked(event.target as Element), { signal });
		// Enter in a line of text goes on to nothing: a check in the middle of writing would take the focus away.
		form.addEventListener(
			'keydown',
			(event) => {
				if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
			},
			{ signal },
		);
		this.#part('.take-up').hidden = false;
		this.#part('.take-up input').addEventListener('change', (event) => void this.#takeUp(event.target), { signal });
		this.#part('.download').addEventListener('click', () => void this.#download(), { signal });
		this.#part('.send').addEventListener('click', () => void this.#send(), { signal });
		window.addEventListener('beforeunload', (event) => this.#hasWords && event.preventDefault(), { signal });
		// A browser may keep the page alive behind the back button; its words must not wait there for the next person.
		window.addEventListener('pagehide', () => this.#forget(), { signal });
	}

	disconnectedCallback() {
		this.#listening?.abort();
	}

	get #form(): HTMLFormElement {
		const form = this.querySelector('form');
		if (!form) throw new Error('hub-contribution-form expected a form inside it.');
		return form;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`hub-contribution-form expected an element that matches “${selector}” inside it.`);
		return part;
	}

	#say(words: string) {
		this.#part('.check-status').textContent = words;
	}

	#forget() {
		this.#form.reset();
		this.#answers = [];
		for (const note of this.querySelectorAll('.field-findings, .field-answers, .check-result > *')) note.remove();
		this.#part('.check-result').hidden = true;
	}

	/** Fills in what a link to this form brought along, and takes it out of the address. */
	async #beginWith(brought: string) {
		const typed = broughtAlong(brought);
		if (typed.size === 0) return;
		history.replaceState(null, '', location.pathname + location.search);
		const { fillForm } = await import('./contribute/load-taking-up.ts');
		if (!this.#hasWords) fillForm(this.#form, typed);
	}

	/** What was checked is no longer what stands in the form. */
	#changed() {
		this.#hasWords = true;
		this.#part('.keep').hidden = true;
	}

	#clicked(target: Element) {
		if (target.closest('[data-add]')) {
			const row = addRow(target);
			row.querySelector<HTMLElement>('input, select, textarea')?.focus();
			this.#changed();
		} else if (target.closest('[data-remove]')) {
			const list = removeRow(target);
			list.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
			this.#say('Taken away.');
			this.#changed();
		}
	}

	/** Fetches the checks once; a bad connection may be tried again. */
	#open() {
		return (this.#opening ??= import('./contribute/load-checks.ts')
			.then(async (opened) => ({ opened, checks: await opened.openChecks() }))
			.catch((error: unknown) => {
				this.#opening = undefined;
				throw error;
			}));
	}

	async #checked(): Promise<(Checked & { opened: Opened }) | undefined> {
		try {
			const { opened, checks } = await this.#open();
			return { ...checks(this.dataset['type'] as ContributedName, this.#form, this.#answers), opened };
		} catch {
			this.#say('The checks could not be fetched; the connection may be bad. What you wrote is still here. Try again.');
			return undefined;
		}
	}

	async #check() {
		this.#say('Checking…');
		const checked = await this.#checked();
		if (!checked) return;
		const { opened } = checked;
		const mayGo = this.#show(checked);
		this.#way ??= mayGo ? await opened.wayToSend(this.dataset['posts']) : undefined;
		this.#part('.send').hidden = !mayGo || !this.#way;
	}

	/** Shows what was found and what can be done with it now. @returns true where it may be sent */
	#show({ findings, opened }: Checked & { opened: Opened }): boolean {
		const mayGo = opened.nothingBlocks(findings);
		const result = this.#part('.check-result');
		opened.showBeside(this.#form, findings, (finding, answer) => {
			this.#answers.push(opened.answerTo(finding, answer, opened.todayHere()));
			void this.#check();
		});
		const summary = opened.summaryView(this.#form, findings);
		result.replaceChildren(summary);
		result.hidden = false;
		this.#part('.keep').hidden = false;
		this.#part('.keep .stopped').hidden = mayGo;
		this.#part('.keep .clear').hidden = !mayGo;
		this.#part('.download').textContent = mayGo ? 'Download my contribution' : 'Download it as it is';
		this.#part('.send').hidden = true;
		this.#say('Checked. What was found stands at the top of the form.');
		summary.focus();
		return mayGo;
	}

	async #download() {
		const checked = await this.#checked();
		if (!checked) return;
		const { name, text } = checked.opened.contributionFile(checked.contribution);
		const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
		const link = createElement('a', { href: address, download: name });
		link.click();
		setTimeout(() => URL.revokeObjectURL(address), 10_000);
		this.#hasWords = false;
		this.#say(`Downloaded as ${name}. It is in the folder your browser saves to.`);
	}

	/** Fills the form from a file that was downloaded from it. */
	async #takeUp(target: EventTarget | null): Promise<void> {
		const input = target as HTMLInputElement;
		const file = input.files?.[0];
		if (!file) return;
		const say = (words: string): void => {
			this.#part('.take-up-status').textContent = words;
		};
		say('Reading the file…');
		try {
			const { takeUp, fillForm } = await import('./contribute/load-taking-up.ts');
			const taken = takeUp(this.dataset['type'] as ContributedName, await file.text());
			if ('refused' in taken) return say(taken.refused);
			if (this.#hasWords && !window.confirm('Put the file in place of what stands in the form now?'))
				return say('Nothing was changed.');
			this.#forget();
			const left = [...taken.left, ...fillForm(this.#form, taken.typed)];
			this.#answers = taken.answers;
			this.#changed();
			say(
				left.length > 0
					? `The form holds what the file holds, but for what has no box here now: ${left.join(', ')}.`
					: 'The form holds what the file holds. Go on where you were.',
			);
		} catch {
			say('The file could not be read; the connection may be bad. Choose it again.');
		} finally {
			// The same file can be chosen again.
			input.value = '';
		}
	}

	async #send() {
		const checked = await this.#checked();
		if (!checked || !this.#way) return;
		const { opened } = checked;
		if (!opened.nothingBlocks(checked.findings)) {
			this.#show(checked);
			return;
		}
		this.#say('Sending…');
		const { sent, said, receipt, findings } = await opened.handOver(this.#way, checked.contribution, this.#form);
		if (findings?.length) this.#show({ ...checked, findings: [...findings] });
		if (sent) {
			this.#hasWords = false;
			this.#part('.send').hidden = true;
		}
		if (!receipt) return this.#say(said);
		this.#listening?.abort();
		this.replaceChildren(receipt);
		receipt.focus();
	}
}

customElements.define('hub-contribution-form', HubContributionForm);

// Under npm start every open page loads again when something is published. Not this one: it would lose what is being
// written.
import.meta.hot?.on('vite:beforeFullReload', () => {
	throw new Error('Somebody published a page. This form stays as it is.');
});
