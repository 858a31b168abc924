import { z } from 'zod';

// Zod compiles schemas with `new Function` where it may. In a browser the hub’s policy forbids it, and asking alone is
// a violation.
if ('document' in globalThis) z.config({ jitless: true });

export { z };
