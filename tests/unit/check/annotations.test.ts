import { describe, expect, test } from 'vitest';
import { annotations, unreadableFiles, worstFirst } from '../../../src/content-check/annotations.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import type { Problem } from '../../../src/content-check/content.ts';
import { caseFile, edit, file, minimal, needFile, today, without } from '../../content/support.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
	file: 'content/exempel/kortare-ko.md',
	line: 6,
	field: 'inriktning',
	message: '”forbättrig” finns inte.',
	severity: 'error',
	...changes,
});

const none: ReadonlySet<string> = new Set();

describe('annotations on GitHub', () => {
	test('stand at file and line, with the key as their title', () => {
		expect(annotations([problem()])).toEqual([
			'::error file=content/exempel/kortare-ko.md,line=6,title=inriktning::”forbättrig” finns inte.',
		]);
	});

	test('let no sign in a text end them or begin a new one', () => {
		const tricky = problem({ file: 'content/a,b:c%.md', message: '100 % fel:\r\n::error::hej, du', severity: 'warning' });

		expect(annotations([tricky])).toEqual([
			'::warning file=content/a%2Cb%3Ac%25.md,line=6,title=inriktning::100 %25 fel:%0D%0A::error::hej, du',
		]);
	});

	test('are at most ten faults and ten warnings, since GitHub drops the rest', () => {
		const many = Array.from({ length: 12 }, (_, index) => [problem({ line: index }), problem({ line: index, severity: 'warning' })]).flat();

		const lines = annotations(many);

		expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
		expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
	});
});

describe('the worst comes first', () => {
	test('what stops everything, then single faults, then warnings, each in the order of the report', () => {
		const warning = problem({ severity: 'warning' });
		const first = problem({ line: 2 });
		const second = problem({ line: 9 });
		const missing = problem({ file: 'content/webbplats.yaml', line: 1, field: 'fil' });
		const broken = problem({ file: 'content/behov/trasig.md', field: 'titel' });

		const sorted = worstFirst([warning, first, second, missing, broken], new Set(['content/behov/trasig.md']));

		expect(sorted).toEqual([missing, broken, first, second, warning]);
	});

	test('a row in a list is a single fault, though it has no key', () => {
		const row = problem({ file: 'content/sok/delas-inte.yaml', line: 40, field: 'fil' });

		expect(worstFirst([problem(), row], none)).toEqual([problem(), row]);
	});

	test('a file with broken YAML cannot be read, a file with a wrong code can', () => {
		const changes = [
			file('behov/trasigt.md', '---\ntitel: "Öppet\n---\n'),
			edit(caseFile, 'inriktning: forbattring', 'inriktning: forbättrig'),
			without(needFile),
		];
		const content = { ...minimal, files: changes.reduce((files, change) => change(files), [...minimal.files]) };

		const problems = checkContent(content, today);

		expect(unreadableFiles(content, problems)).toEqual(new Set(['content/behov/trasigt.md']));
	});
});
