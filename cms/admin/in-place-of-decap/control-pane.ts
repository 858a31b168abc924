/** Decap’s form, with a way to save after the last box as well, and who does what one may not do. */
import DecapsControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane';
import { createElement, Fragment } from 'react';
import { FormFindings } from '../form-findings.ts';
import { maySaveIn, WhoDoesTheRest } from '../who-does-the-rest.ts';

/** The button in Decap’s bar over the form: it knows whether there is anything to save, and how. */
const saveInTheBar = () => document.querySelector<HTMLButtonElement>('[class*="-SaveButton"]');

export default class ControlPane extends DecapsControlPane {
	override render() {
		// Whoever can save nothing here is told before the first box.
		const rest = createElement(WhoDoesTheRest, this.props);
		return createElement(
			Fragment,
			null,
			maySaveIn(this.props) ? null : rest,
			super.render(),
			createElement(FormFindings, this.props),
			maySaveIn(this.props) ? rest : null,
			createElement(
				'p',
				{ className: 'save-below' },
				createElement(
					'button',
					{ type: 'button', 'aria-label': 'Save this page', onClick: () => saveInTheBar()?.click() },
					'Save',
				),
			),
		);
	}
}
