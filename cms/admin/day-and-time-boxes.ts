/**
 * Boxes for days and times, in place of Decap’s: whoever fills one in types it as they write it, or picks it. What is
 * stored is the same.
 */
import { Component, createElement, createRef, type ComponentType } from 'react';
import { clockInWords, dayInWords } from '../../src/content-model/days.ts';
import { dayFrom, timeFrom } from '../import/british-days.ts';

/** How one kind of value is read and shown. */
interface Manner {
	/** What somebody typed → what is stored; undefined where it cannot be read. */
	read: (typed: string) => string | undefined;
	/** What is stored → what stands in the box. */
	show: (stored: string) => string;
	picker: 'date' | 'time';
	pick: string;
	expected: string;
}

const DAY: Manner = {
	read: dayFrom,
	show: (stored) => (dayFrom(stored) === stored ? dayInWords(stored) : stored),
	picker: 'date',
	pick: 'Pick a day',
	expected: 'a day such as 3 March 2026 or 03/03/2026',
};

const TIME: Manner = {
	read: timeFrom,
	show: (stored) => (timeFrom(stored) === stored ? clockInWords(stored) : stored),
	picker: 'time',
	pick: 'Pick a time',
	expected: 'a time such as 9.30am or 14:00',
};

/** What Decap gives to the control of a box. */
interface ControlProps {
	forID?: string;
	value?: unknown;
	field: { get: (name: string) => unknown };
	classNameWrapper: string;
	onChange: (value: string) => void;
	setActiveStyle: () => void;
	setInactiveStyle: () => void;
	isDisabled?: boolean;
}

const storedIn = ({ value }: ControlProps) => (typeof value === 'string' ? value : '');

/** The control of a box; each kind of value is read and shown in a manner of its own. */
abstract class TypedOrPicked extends Component<ControlProps, { typed: string }> {
	abstract manner: Manner;
	override state = { typed: '' };

	override componentDidMount() {
		this.setState({ typed: this.manner.show(storedIn(this.props)) });
	}

	/** What this box last gave to Decap, which comes back as a property. */
	given: string | undefined;
	picker = createRef<HTMLInputElement>();

	override shouldComponentUpdate() {
		return true;
	}

	override componentDidUpdate(before: ControlProps) {
		const stored = storedIn(this.props);
		if (stored === storedIn(before) || stored === this.given) return;
		this.given = undefined;
		this.setState({ typed: this.manner.show(stored) });
	}

	/** Decap asks at every save. Out: nothing to say, or what is wrong with what stands here. */
	isValid = () => {
		const stored = storedIn(this.props);
		if (stored === '' || this.manner.read(stored) !== undefined) return true;
		const label = String(this.props.field.get('label'));
		return {
			error: { type: 'CUSTOM', message: `${label}: “${stored}” cannot be read, expected ${this.manner.expected}.` },
		};
	};

	give = (typed: string) => {
		this.given = typed.trim() === '' ? '' : (this.manner.read(typed) ?? typed.trim());
		this.props.onChange(this.given);
	};

	type = (typed: string) => {
		this.setState({ typed });
		this.give(typed);
	};

	/** What was understood is shown in words when the box is left, so that a slip is seen. */
	leave = () => {
		this.props.setInactiveStyle();
		this.setState(({ typed }) => ({ typed: this.manner.show(this.manner.read(typed) ?? typed) }));
	};

	pickFromCalendar = () => {
		try {
			this.picker.current?.showPicker();
		} catch {
			// An old browser has none; what is typed is read all the same.
			this.picker.current?.focus();
		}
	};

	override render() {
		const { forID, field, classNameWrapper, setActiveStyle, isDisabled } = this.props;
		const { typed } = this.state;
		const label = String(field.get('label'));
		return createElement(
			'div',
			{ className: `${classNameWrapper} typed-or-picked` },
			createElement('input', {
				id: forID,
				type: 'text',
				autoComplete: 'off',
				value: typed,
				disabled: isDisabled,
				'aria-invalid': typed.trim() !== '' && this.manner.read(typed) === undefined,
				onChange: (event: { target: HTMLInputElement }) => this.type(event.target.value),
				onFocus: setActiveStyle,
				onBlur: this.leave,
			}),
			createElement(
				'button',
				{
					type: 'button',
					disabled: isDisabled,
					onClick: this.pickFromCalendar,
					'aria-label': `${this.manner.pick}: ${label}`,
				},
				this.manner.pick,
			),
			createElement('input', {
				ref: this.picker,
				className: 'picker',
				type: this.manner.picker,
				tabIndex: -1,
				'aria-hidden': true,
				value: this.manner.read(typed) ?? '',
				onChange: (event: { target: HTMLInputElement }) => this.type(this.manner.show(event.target.value)),
			}),
		);
	}
}

class DayBox extends TypedOrPicked {
	override manner = DAY;
}

class TimeBox extends TypedOrPicked {
	override manner = TIME;
}

/** The control for Decap’s `datetime` widget: days where the field has no time, times where it has no day. */
export const DayOrTimeBox: ComponentType<ControlProps> = class extends Component<ControlProps> {
	inner: { isValid?: () => unknown } | null = null;

	override shouldComponentUpdate() {
		return true;
	}

	isValid = () => this.inner?.isValid?.() ?? true;

	override render() {
		const Box = this.props.field.get('date_format') === false ? TimeBox : DayBox;
		return createElement(Box, {
			...this.props,
			ref: (box: unknown) => {
				this.inner = box as typeof this.inner;
			},
		} as never);
	}
};
