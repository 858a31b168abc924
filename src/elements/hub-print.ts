/** A button that prints the page. Without script there is none: the browser’s own menu prints as well. */
export class HubPrint extends HTMLElement {
	connectedCallback() {
		if (this.firstChild) return;
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Print this page';
		button.addEventListener('click', () => window.print());
		this.append(button);
	}
}

customElements.define('hub-print', HubPrint);
