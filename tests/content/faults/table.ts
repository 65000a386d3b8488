import type { Row } from '../support.ts';
import { fileNamesRows } from './file-names.ts';
import { idsRows } from './ids.ts';
import { keysRows } from './keys.ts';
import { mdxRows } from './mdx.ts';
import { otherToolsRows } from './other-tools.ts';
import { personalRows } from './personal.ts';
import { rulesRows } from './rules.ts';
import { searchRows } from './search.ts';
import { textRows } from './text.ts';
import { yamlRows } from './yaml.ts';

/** Everything an author can do wrong, by kind, and what the check says about it wherever it runs. */
export const table: Record<string, readonly Row[]> = {
	'a file that cannot be read': yamlRows,
	'a key or a value': keysRows,
	'keys that have to agree': rulesRows,
	'words of the search': searchRows,
	'ids and files': idsRows,
	'a text': textRows,
	MDX: mdxRows,
	'personal data': personalRows,
	'other tools': otherToolsRows,
	'names of files': fileNamesRows,
};

export const allRows: readonly Row[] = Object.values(table).flat();
