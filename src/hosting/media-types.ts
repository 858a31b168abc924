/** What kind of file each ending stands for: the one list, for whatever serves a built site. Pure. */
import { own } from '../content-model/own.ts';

export const MEDIA_TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.wasm': 'application/wasm',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.png': 'image/png',
	'.webp': 'image/webp',
	'.pdf': 'application/pdf',
	'.ics': 'text/calendar; charset=utf-8',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Bytes that nobody takes for anything: how a file of any other ending goes out, those of the index among them. */
export const ANY_BYTES = 'application/octet-stream';

/** `mediaTypeOf('a/b.css')` → `text/css; charset=utf-8` */
export const mediaTypeOf = (file: string): string => own(MEDIA_TYPES, file.slice(file.lastIndexOf('.'))) ?? ANY_BYTES;

/** True for what becomes smaller by being compressed; pictures and fonts are compressed already. */
export const isCompressible = (type: string): boolean =>
	/^(?:text\/|application\/(?:json|xml|wasm)|image\/svg)/.test(type);
