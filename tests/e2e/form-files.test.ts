import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectFolder } from '../../src/site/settings.ts';
import { filesIn } from '../support/built-site.ts';

const form = join(inject('siteFolder'), 'redigera');
const files = filesIn(form);
const read = (name: string) => readFileSync(join(form, name), 'utf8');
const filesWith = (sign: string) => files.filter((name) => read(name).includes(sign));

test('the page of the form asks for its own program and style sheet, by the names they have', () => {
	const asked = [...read('index.html').matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name = '']) => name);

	expect(asked.map((name) => name.replace(/-[\w-]{8}\./, '.'))).toEqual(['filer/app.css', 'filer/main.js']);
	expect(files).toEqual(expect.arrayContaining(asked));
});

test('nothing in the form tells where the project lies', () => {
	expect(filesWith(projectFolder)).toEqual([]);
});

test('the form asks nothing of a delivery network, and has its fonts with it', () => {
	expect([...filesWith('cdn.jsdelivr.net'), ...filesWith('unpkg.com')]).toEqual([]);
	expect(files.filter((name) => name.endsWith('.woff2')).length).toBeGreaterThan(0);
});

test.each(['ZodString', '-//w3c//dtd html 4.01', 'footnoteDefinition'])(
	'what checks a text and what shows it share their reader: %s is fetched once',
	(sign) => expect(filesWith(sign)).toHaveLength(1),
);

test('a change in the fields or in what shows a case makes the form anew, a change on another page does not', () => {
	const { modules } = JSON.parse(readFileSync(join(projectFolder, 'node_modules/.astro/redigera/made-of.json'), 'utf8')) as {
		modules: string[];
	};

	expect(modules).toEqual(expect.arrayContaining(['src/portfolio/schema/case.ts', 'src/components/case/Case.astro']));
	expect(modules.filter((module) => /^src\/(?:pages|layouts|search-build|components\/guide)\//.test(module))).toEqual([]);
});
