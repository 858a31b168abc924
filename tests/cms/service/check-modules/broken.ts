/** A check with a fault of its own, whose words name a folder of the machine. */
import type { CheckModule } from '../../../../cms/service/check-module.ts';

export const checkFile: CheckModule['checkFile'] = (root) => Promise.reject(new Error(`at ${root}/secret`));
