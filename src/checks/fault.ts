/** A finding before anybody knows which file it is in. */
import type { Finding } from '../content-model/finding.ts';

export type Fault = Omit<Finding, 'file'>;
