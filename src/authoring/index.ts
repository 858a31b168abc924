/** The components writers may use. A new one is one file and one line here. */
import { callout } from './callout.ts';
import type { AnyComponent } from './component.ts';
import { contentNote } from './content-note.ts';
import { dataTable } from './data-table.ts';
import { doAvoid } from './do-avoid.ts';
import { download } from './download.ts';
import { flow } from './flow.ts';
import { keyFigure } from './key-figure.ts';
import { quotation } from './quotation.ts';
import { steps } from './steps.ts';
import { unitChart } from './unit-chart.ts';

export const components: readonly AnyComponent[] = [
	callout,
	quotation,
	keyFigure,
	unitChart,
	steps,
	flow,
	doAvoid,
	download,
	contentNote,
	dataTable,
];

/** The component with this name, written exactly so; undefined if there is none. */
export const componentNamed = (name: string): AnyComponent | undefined =>
	components.find((component) => component.name === name);
