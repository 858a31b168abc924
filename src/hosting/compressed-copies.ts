/** Compressed copies beside the files of a release, made once, so that serving one costs no compressing. */
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible, mediaTypeOf } from './media-types.ts';

/** How the copies end, the better one first. */
export const COMPRESSED_ENDINGS = ['.br', '.gz'] as const;

/** Below this, what is saved is less than a packet. */
const SMALLEST = 1000;
/** Higher takes many times as long for a few bytes in a hundred. */
const BROTLI_QUALITY = 9;

/** Compresses with Brotli. */
export const brotli = (bytes: Buffer): Promise<Buffer> =>
	promisify(brotliCompress)(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});

const WAYS = {
	'.br': brotli,
	'.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

/** Makes the copies for everything under a folder that becomes smaller. */
export const writeCompressedCopies = async (folder: string): Promise<void> => {
	for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !isCompressible(mediaTypeOf(entry.name))) continue;
		const file = join(entry.parentPath, entry.name);
		const bytes = await readFile(file);
		if (bytes.length < SMALLEST) continue;
		const { atime, mtime } = await stat(file);
		await Promise.all(
			COMPRESSED_ENDINGS.map(async (ending) => {
				const smaller = await WAYS[ending](bytes);
				if (smaller.length >= bytes.length) return;
				await writeFile(`${file}${ending}`, smaller);
				await utimes(`${file}${ending}`, atime, mtime);
			}),
		);
	}
};
