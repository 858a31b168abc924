/** The search in a worker of its own, so that a key pressed while it works is answered at once. */
import { searchWorker, type Question } from './search-worker.ts';

// Pagefind’s script, which answers for words in quotation marks, looks for a page around it.
const surroundings = globalThis as unknown as Record<string, unknown>;
surroundings['window'] ??= globalThis;
surroundings['document'] ??= undefined;

const take = searchWorker((answer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<Question>) => void take(data));
