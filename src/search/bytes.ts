/** Whole numbers and words as few bytes: small numbers take one byte, words in order share their beginnings. */

const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder();

/** Collects bytes. */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	get length() {
		return this.#length;
	}

	byte(value: number) {
		if (this.#length === this.#bytes.length) {
			const larger = new Uint8Array(this.#bytes.length * 2);
			larger.set(this.#bytes);
			this.#bytes = larger;
		}
		this.#bytes[this.#length++] = value;
	}

	/** A whole number from 0, seven bits a byte. */
	number(value: number) {
		let rest = value;
		while (rest > 127) {
			this.byte((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		this.byte(rest);
	}

	bytes(values: Uint8Array) {
		for (const value of values) this.byte(value);
	}

	/** A text with its length before it. */
	text(value: string) {
		const encoded = utf8.encode(value);
		this.number(encoded.length);
		this.bytes(encoded);
	}

	/** A text that follows another in order: how much of it is the same, then the rest. */
	textAfter(before: string, value: string) {
		let shared = 0;
		while (shared < before.length && shared < value.length && before.charCodeAt(shared) === value.charCodeAt(shared))
			shared++;
		// Half of a surrogate pair is no letter and cannot be written.
		if (shared > 0 && /[\ud800-\udbff]/.test(value[shared - 1] ?? '')) shared--;
		this.number(shared);
		this.text(value.slice(shared));
	}

	/** Rising whole numbers, as the steps between them. */
	rising(values: Iterable<number>) {
		let before = 0;
		for (const value of values) {
			this.number(value - before);
			before = value;
		}
	}

	done() {
		return this.#bytes.slice(0, this.#length);
	}
}

/** Reads what a ByteWriter wrote, in the same order. */
export class ByteReader {
	#at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get ended() {
		return this.#at >= this.#bytes.length;
	}

	byte() {
		return this.#bytes[this.#at++] ?? 0;
	}

	number() {
		let value = 0;
		let scale = 1;
		for (;;) {
			const byte = this.byte();
			value += (byte & 127) * scale;
			if (byte < 128) return value;
			scale *= 128;
		}
	}

	text() {
		const length = this.number();
		const value = fromUtf8.decode(this.#bytes.subarray(this.#at, this.#at + length));
		this.#at += length;
		return value;
	}

	textAfter(before: string) {
		const shared = this.number();
		return before.slice(0, shared) + this.text();
	}

	rising(count: number) {
		const values = new Uint32Array(count);
		let value = 0;
		for (let at = 0; at < count; at++) values[at] = value += this.number();
		return values;
	}

	take(count: number) {
		const values = this.#bytes.subarray(this.#at, this.#at + count);
		this.#at += count;
		return values;
	}

	skip(count: number) {
		this.#at += count;
	}
}
