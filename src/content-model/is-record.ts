/** True for an object of names and values, as JSON and YAML have them: no list, and not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
