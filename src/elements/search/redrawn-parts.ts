/** Parts of the page that are drawn again only where what they show has changed: most keys change little. */
export class RedrawnParts {
	/** What each part shows now. */
	readonly #looks = new Map<HTMLElement, string>();

	/** A button that somebody pressed in the part keeps the focus, where there is one of its words again. */
	draw(part: HTMLElement, shows: unknown, draw: () => HTMLElement[]) {
		const looks = JSON.stringify(shows);
		if (this.#looks.get(part) === looks) return;
		this.#looks.set(part, looks);
		const pressed = part.contains(document.activeElement) ? document.activeElement?.textContent : undefined;
		part.replaceChildren(...draw());
		if (pressed !== undefined)
			[...part.querySelectorAll('button')].find(({ textContent }) => textContent === pressed)?.focus();
	}

	clear() {
		this.#looks.clear();
	}
}
