/**
 * Plain objects asked by words that somebody typed. An object also answers to “constructor”, “toString” and
 * “__proto__”, which nobody put into it; these two see only what was put in. The linter holds everybody to them.
 */

/** What an object holds itself under a key; undefined where it holds nothing there, whatever it inherits. */
export const own = <Value>(
	object: Readonly<Record<string, Value>> | null | undefined,
	key: string,
): Value | undefined =>
	object !== null && object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined;

/**
 * Puts a value into an object under any key, “__proto__” among them, which a plain assignment would take for its
 * prototype.
 */
export const put = <Value>(object: Record<string, Value>, key: string, value: Value): void => {
	Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
};

/** The value at a path of keys and numbers within nested objects and lists; undefined where the path leads nowhere. */
export const valueAtPath = (data: unknown, path: readonly (string | number)[]): unknown =>
	path.reduce<unknown>((value, step) => {
		if (typeof value !== 'object' || value === null) return undefined;
		return typeof step === 'number' ? (value as readonly unknown[])[step] : own(value as Record<string, unknown>, step);
	}, data);
