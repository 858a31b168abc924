/** The day it is in a time zone, `yyyy-mm-dd`. @throws {RangeError} where the zone is not known */
export const dayIn = (zone: string, now = new Date()): string => {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(now);
	const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};
