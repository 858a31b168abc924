/** Stands in for the additions Decap makes to `ajv`: see ajv.ts. */
const nothing = () => undefined;
export const select = nothing;
export const uniqueItemProperties = nothing;
const instanceOf = nothing;
export { instanceOf as instanceof };
export const prohibited = nothing;
export default nothing;
