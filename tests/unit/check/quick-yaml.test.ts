import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quickYaml } from '../../../src/content-check/quick-yaml.ts';
import { readDocument, readYaml } from '../../../src/content-check/yaml.ts';
import { projectFolder } from '../../../src/site/settings.ts';

const paths = globSync(
	['content', 'tests/fixtures'].map((folder) => `${folder}/**/*.{md,mdx,yaml}`),
	{ cwd: projectFolder },
);
const files = paths.flatMap((path) => {
	const text = readFileSync(join(projectFolder, path), 'utf8');
	const yaml = path.endsWith('.yaml') ? text : text.split(/^---$/m)[1];
	return yaml ? [{ path, yaml }] : [];
});

test('every content file is read to the same data by both readers, and nearly all are read quickly', () => {
	for (const { path, yaml } of files) expect({ path, data: quickYaml(yaml).data }).toEqual({ path, data: readDocument(yaml).data });
	expect(files.filter(({ yaml }) => quickYaml(yaml).certain).length / files.length).toBeGreaterThan(0.9);
});

test.each([
	...[
		'1_000',
		'0b1',
		'0o17',
		'0x1F',
		'017',
		'1e3',
		'-1.5',
		'+1',
		'.5',
		'5.',
		'12:30',
		'yes',
		'True',
		'~',
		'Null',
		'.inf',
		'.NaN',
		'1 000',
		'1,5',
	],
	...['2021-06-29', '2021-6-9', '2021-06-29 10:00', '2021-13-01', '2021-02-30', '[2021-06-29, x]', '{b: 2021-02-30}', '2021-06', '2021'],
	...[
		'x # c',
		'x#c',
		"'it''s'",
		'"\\u00e5"',
		'"\\x"',
		'b: c',
		'|\n  x\n  y',
		'>-\n  x\n  y',
		'\n - b\n -  c',
		'b\n  c',
		'b\n c: d',
		'"b" c',
	],
	...[
		'[b',
		'{b',
		'@x',
		'`x',
		'%x',
		'!x b',
		'!!str 1',
		'&x b',
		'*x',
		'- b',
		'?',
		',b',
		'[b, ]',
		'{b:c}',
		'{"b":c}',
		'“b”',
		'\u00a0b',
		'b\u0085c',
	],
])('”a: %s” gives the same data, or is left to the reader that knows lines', (value) => {
	const text = `a: ${value}\n`;
	const { data, certain } = quickYaml(text);
	const slow = readDocument(text);

	if (certain) expect({ data, faults: [] }).toEqual({ data: slow.data, faults: slow.faults });
	else expect(readYaml(text).faults).toEqual(slow.faults);
});

test('what Astro cannot read is a fault, even where the other reader makes sense of it', () => {
	const text = 'a: b\nc: [d]: e\n';

	expect(readDocument(text).faults).toEqual([]);
	expect(readYaml(text, 10)).toMatchObject({ data: undefined, faults: [{ line: 12, field: 'c' }] });
});

test('a line is found in a file that was read quickly', () => {
	const yaml = readYaml('a: b\nc:\n  - d: 1\n    e: 0114\n', 1);

	expect([yaml.lineOf(['c', 0, 'e']), yaml.fieldAt(5), yaml.written(['c', 0, 'e'])]).toEqual([5, 'c.e', '0114']);
});
