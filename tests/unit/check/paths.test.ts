import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, normalized, relative } from '../../../src/content-check/paths.ts';

test.each(['exempel/./a.jpg', 'exempel/../a.jpg', '../a.jpg', 'exempel/../../a.jpg', 'exempel//b/a.jpg', 'a.jpg'])(
	'%s is the path that Node makes of it',
	(path) => {
		expect(normalized(path)).toBe(posix.normalize(path));
	},
);

test.each([
	['exempel', 'exempel/b/a.jpg'],
	['exempel', 'bilder/a.jpg'],
	['exempel/b', 'exempel/a.jpg'],
	['', 'bilder/a.jpg'],
	['exempel', 'exempelbild.jpg'],
])('from ”%s” to %s is the way that Node goes', (folder, path) => {
	expect(relative(folder, path)).toBe(posix.relative(folder, path));
});

test('a file at the top lies in no folder', () => {
	expect([folderOf('webbplats.yaml'), folderOf('exempel/b/a.jpg')]).toEqual(['', 'exempel/b']);
});
