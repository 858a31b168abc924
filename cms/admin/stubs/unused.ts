/**
 * Stands in for what Decap brings and the hub does not use: other file formats (see `cms/entry-format.ts`), and making
 * webp in the browser (the service does it).
 */
const unused = () => {
	throw new Error(
		'The hub left this part of Decap out; expected nothing to ask for it. See the aliases in cms/admin/vite.config.ts.',
	);
};
export const toToml = unused;
export const encode = unused;
export default Object.assign(unused, { toToml: unused, stringify: unused });
