import { expect, test } from 'vitest';
import { pictureName, previewFragment } from '../../../src/review/preview.ts';

test('a picture is named after its page and width', () => {
	expect(pictureName('/exempel/kortare-ko/', 390)).toBe('exempel-kortare-ko-390.png');
	expect(pictureName('/', 1360)).toBe('start-1360.png');
});

test('the summary lists the pictures of each page, and says that they are in the artefact', () => {
	const text = previewFragment({ shown: ['/behov/besked/'], missing: ['/exempel/utkast/'], left: 3 });

	expect(text).toContain('| `/behov/besked/` | `behov-besked-390.png`, `behov-besked-1360.png` |');
	expect(text).toContain('Bilderna kan inte visas här. De ligger i artefakten ”forhandsvisning”');
	expect(text).toContain('`/exempel/utkast/` finns inte i bygget.');
	expect(text).toContain('3 sidor till har ändrats');
});

test('a proposal without a page to show says so', () => {
	expect(previewFragment({ shown: [], missing: [], left: 0 })).toBe(
		'## Förhandsvisning\n\nFörslaget ändrar ingen sida som går att visa.\n',
	);
});
