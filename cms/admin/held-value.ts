/**
 * Boxes that hold what is typed into them. Decap draws a box from its own store; while it reads entries or pictures the
 * store’s answer to a key comes late, React puts the box back to what it was before the key, and the letter is lost.
 */
import { Component, createElement, type ComponentType } from 'react';

/** What Decap gives to the control of a box. */
interface ControlProps {
	value?: unknown;
	onChange: (value: unknown, ...more: unknown[]) => void;
}

interface Held {
	value: unknown;
}

/**
 * The control with a value of its own, which follows every key at once and every change from elsewhere: a form filled
 * anew, a text taken back.
 */
export const holdingItsValue = (Control: ComponentType<ControlProps>): ComponentType<ControlProps> =>
	class HoldingControl extends Component<ControlProps, Held> {
		override state: Held = { value: this.props.value };
		/** What was typed and has not yet come back from the store, oldest first. */
		typed: unknown[] = [];

		/** Decap asks the control when to draw it anew; ours answers as the one within does. */
		override shouldComponentUpdate?: () => boolean = (Control.prototype as Component | undefined)
			?.shouldComponentUpdate as (() => boolean) | undefined;

		override componentDidUpdate(before: ControlProps) {
			const { value } = this.props;
			if (value === before.value) return;
			const at = value === this.state.value ? this.typed.length - 1 : this.typed.indexOf(value);
			this.typed = this.typed.slice(at + 1);
			if (at < 0 && value !== this.state.value) {
				this.typed = [];
				this.setState({ value });
			}
		}

		keep = (value: unknown, ...more: unknown[]) => {
			this.typed.push(value);
			this.setState({ value });
			this.props.onChange(value, ...more);
		};

		override render() {
			return createElement(Control, { ...this.props, value: this.state.value, onChange: this.keep });
		}
	};
