import { load, YAMLException } from 'js-yaml';

/** YAML as Astro's own reader takes it. */
export interface QuickYaml {
	/** Undefined where the reader refuses it. */
	data: unknown;
	/** True where `data` is beyond doubt, so that no second reader has to be asked. */
	certain: boolean;
	/** Where the reader stopped, counted from 0. */
	refusedAt?: number;
}

/**
 * Reads YAML with the reader that Astro reads content with. It is eight times as fast as the one that knows lines, but more lenient,
 * and takes some values for others.
 */
export function quickYaml(text: string): QuickYaml {
	try {
		return { data: load(text), certain: !doubtful.test(text) && (text.match(unquotedDay) ?? []).every(isRealDay) };
	} catch (error) {
		return { data: undefined, certain: false, refusedAt: (error instanceof YAMLException && error.mark?.line) || 0 };
	}
}

/**
 * What the two readers may take differently, or what an author seldom means: tabs, directives, a value that begins with a sign of YAML's own,
 * keys that are not plain words, merged groups, and numbers and times in the notations of programmers.
 */
const doubtful =
	/\t|^(%|---|\.\.\.)|(^|[\s,[{])([&*!%@`|>?]|<<|[-+]?(0[box]|\.\d|\.(inf|nan))|[-+]?\d[\d.]*[_e]|\d{4}-\d\d?-\d\d?[Tt\s]+\d)|^\s*(- )*[^\s\p{L}\w#'"{[-]|\p{Cc}(?<!\n)/imu;

const unquotedDay = /(?<=[\s,[{])\d{4}-\d{2}-\d{2}(?=\s*([\n,\]}#]|$))/g;

/** `2021-02-30` is a day in March to both readers. */
function isRealDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
