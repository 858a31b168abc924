/** The list that a data attribute holds; an empty one where there is no attribute. */
export const listIn = (attribute: string | undefined) => JSON.parse(attribute ?? '[]') as string[];
