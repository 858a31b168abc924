/** A judge with a fault of its own, whose words name a folder of the machine. */
import type { JudgingModule } from '../../../cms/service/judging.ts';

export const judgeFile: JudgingModule['judgeFile'] = (root) => Promise.reject(new Error(`at ${root}/secret`));
