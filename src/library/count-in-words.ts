/** How much has been shared, in words. */
export const countInWords = (count: number): string => {
	if (count === 0) return 'Nothing shared yet';
	return count === 1 ? '1 page' : `${count} pages`;
};
