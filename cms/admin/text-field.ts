/**
 * Decap’s text field with a net under it: what it cannot draw would otherwise replace the whole editor, the text with
 * it.
 */
import MarkdownWidget from 'decap-cms-widget-markdown';
import { Component, createElement, type ChangeEvent, type ReactNode } from 'react';

interface Props {
	value?: string;
	/** Id that the label of the box points to. */
	forID: string;
	classNameWrapper: string;
	onChange: (text: string) => void;
}

interface Focusable {
	focus: () => void;
}

const { controlComponent } = MarkdownWidget as { controlComponent: string };

export class TextField extends Component<Props, { hasFailed: boolean }> {
	override state = { hasFailed: false };
	#field: Focusable | null = null;

	static getDerivedStateFromError() {
		return { hasFailed: true };
	}

	/** Asked by Decap to lead to the first box that is at fault. */
	focus() {
		this.#field?.focus();
	}

	#hold = (field: Focusable | null) => {
		this.#field = field;
	};

	override render(): ReactNode {
		if (!this.state.hasFailed) return createElement(controlComponent, { ...this.props, ref: this.#hold } as object);
		const { value = '', forID, classNameWrapper, onChange } = this.props;
		return createElement(
			'div',
			{ className: 'plain-text-field' },
			createElement(
				'p',
				{ role: 'alert' },
				'The text field met something it cannot show. Your text is here as it is stored; you can go on and save it.',
			),
			createElement('textarea', {
				id: forID,
				className: classNameWrapper,
				rows: 20,
				value,
				onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => onChange(target.value),
			}),
			createElement(
				'button',
				{ type: 'button', onClick: () => this.setState({ hasFailed: false }) },
				'Try the text field again',
			),
		);
	}
}
