const GZIP = [0x1f, 0x8b] as const;

/** Files are kept packed, whatever the host does; a host that unpacks them itself is fine too. */
export const unpacked = async (bytes: Uint8Array): Promise<Uint8Array> => {
	if (bytes[0] !== GZIP[0] || bytes[1] !== GZIP[1]) return bytes;
	const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
};
