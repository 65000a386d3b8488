import { describe, expect, test } from 'vitest';
import { idsRows } from './faults/ids.ts';
import { keysRows } from './faults/keys.ts';
import { mdxRows } from './faults/mdx.ts';
import { personalRows } from './faults/personal.ts';
import { rulesRows } from './faults/rules.ts';
import { searchRows } from './faults/search.ts';
import { textRows } from './faults/text.ts';
import { yamlRows } from './faults/yaml.ts';
import { faultsAfter, type Row } from './support.ts';

const table: Record<string, readonly Row[]> = {
	'a file that cannot be read': yamlRows,
	'a key or a value': keysRows,
	'keys that have to agree': rulesRows,
	'words of the search': searchRows,
	'ids and files': idsRows,
	'a text': textRows,
	MDX: mdxRows,
	'personal data': personalRows,
};

describe.each(Object.entries(table))('%s', (_, rows) => {
	test.each(rows)('$name', ({ changes, says }) => {
		expect(faultsAfter(...changes)).toBe(says);
	});
});
