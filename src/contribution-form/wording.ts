/** `outcome` → `an outcome`; `item` → `an item`; `source` → `a source`. */
export const oneOf = (singular: string) => `${/^[aeiou]/i.test(singular) ? 'an' : 'a'} ${singular}`;
