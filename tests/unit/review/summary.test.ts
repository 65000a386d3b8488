import { describe, expect, test } from 'vitest';
import { unreadableFiles } from '../../../src/content-check/annotations.ts';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { readProposed } from '../../../src/review/portfolio.ts';
import { summaryOf, type Review } from '../../../src/review/summary.ts';
import { caseFile, edit, file, keys, minimal, needFile, organisationFile, today, without, type Change } from '../../content/support.ts';

/** The summary of a proposal that touches one file, after some changes to the minimal portfolio. */
function summary(path: string, changes: readonly Change[] = [], more: Partial<Review> = {}): string {
	const content = { ...minimal, files: changes.reduce((files, change) => change(files), [...minimal.files]) };
	const problems = checkContent(content, today);
	return summaryOf({
		changes: [{ path, kind: 'changed' }],
		proposed: readProposed(content.files),
		problems,
		unreadable: unreadableFiles(content, problems),
		advice: new Map(),
		today,
		...more,
	});
}

test('a case: what it will be called, where it will stand and what it lacks, word for word', () => {
	const advice = new Map([[caseFile, ['Läsbarhet: LIX 30, lättläst.']]]);
	const changes = [keys('startade: "2025-03"\nglobala_mal:\n  - mal: 16\n    skal: Besked i tid.')];

	expect(summary(caseFile, changes, { advice })).toBe(`# Granskning av förslaget

Innehållskontrollen hittade inga fel.

## Första svaret inom en dag

\`exempel/forsta-svaret.md\`, ändrad fil

**Så visas det:** Pågår. Arbetet började i mars 2025. Det används inte i vardagen än.

**Här syns det**

- Egen sida: \`/exempel/forsta-svaret/\`
- Inriktningen Förbättring: \`/inriktning/forbattring/\`
- Behovet ”Jag vill få besked snabbare” (Prövas): \`/behov/snabbare-besked/\`
- Listan Pågår: \`/status/pagar/\`
- Exempelkommun: \`/organisationer/exempelkommun/\`
- Globalt mål 16, Fredliga och inkluderande samhällen: \`/globala-mal/16/\`
- Startsidan, bland de senaste: \`/\`

**För att visas som ”I bruk – nyttan är inte visad än”:** Skriv i i_bruk sedan när det används i vardagen, med en källa som säger det.

**Språket: råd, inget krav**

- Läsbarhet: LIX 30, lättläst.
`);
});

describe('a case', () => {
	test('that is a draft is on no page, and the summary says how to change that', () => {
		const text = summary(caseFile, [keys('utkast: true')]);

		expect(text).toContain('**Så visas det:** Utkast (Idé).');
		expect(text).toContain('Det är ett utkast och publiceras inte.');
		expect(text).not.toContain('Här syns det');
	});

	test('that is unpublished keeps its own page and no other', () => {
		const text = summary(caseFile, [keys('avpublicerad:\n  datum: "2026-10-01"\n  skal: Källan är borta.')]);

		expect(text).toContain('Egen sida: `/exempel/forsta-svaret/`');
		expect(text).not.toContain('`/status/');
		expect(text).not.toContain('`/behov/');
	});

	test('that should have been reviewed says when', () => {
		expect(summary(caseFile, [keys('granskas_senast: "2026-10-31"')])).toContain('senast 31 oktober 2026. Läs den bredvid källorna');
	});

	test('that is an innovation with old benefit lacks nothing, but is asked for news', () => {
		const text = summary(caseFile, [
			keys('i_bruk:\n  sedan: "2020"\neffekter:\n  - vad: Väntan\n    matt: "2021"\n    evidens: 3\n    kallor: [1]'),
		]);

		expect(text).toContain('**Så visas det:** Innovation.');
		expect(text).not.toContain('För att visas som');
		expect(text).toContain('Nyttan visades senast 2021. Finns det en nyare uppföljning?');
	});

	test('that cannot be read says so, below the table of what is wrong', () => {
		const text = summary(caseFile, [edit(caseFile, 'titel: F', 'titel: "F')]);

		expect(text).toMatch(
			/hittade \d fel\. Inget publiceras förrän[^]+\| content\/exempel\/forsta-svaret\.md \| 2 \|[^]+går inte att läsa än/,
		);
	});

	test('that is taken away says what happens to its address, and what to do instead', () => {
		const text = summary(caseFile, [without(caseFile)], { changes: [{ path: caseFile, kind: 'removed' }] });

		expect(text).toContain('borttagen fil');
		expect(text).toContain('Adressen /exempel/forsta-svaret/ slutar fungera.');
		expect(text).toContain('fyll i avpublicerad');
	});
});

describe('a need', () => {
	test('tells its state, the cases that answer it and its pages', () => {
		const text = summary(needFile, [keys('startade: "2025"')]);

		expect(text).toContain('**Läge:** Prövas. Minst ett försök pågår.');
		expect(text).toContain('- Första svaret inom en dag (Pågår): `/exempel/forsta-svaret/`');
		expect(text).toContain('- Behov: Invånarna: `/behov/vems/invanare/`');
		expect(text).not.toContain('/behov/obesvarade/');
	});

	test('that no case answers stands among the unmet ones', () => {
		const text = summary('behov/nytt.md', [
			(files) => file('behov/nytt.md', new TextDecoder().decode(files.find(({ path }) => path === needFile)?.bytes))(files),
		]);

		expect(text).toContain('Inget exempel svarar på ”Jag vill få besked snabbare”.');
		expect(text).toContain('- Obesvarat: `/behov/obesvarade/`');
	});
});

describe('the summary', () => {
	test('names the page of any other file, and gives pictures, notes and the words of the search a row each', () => {
		expect(summary(organisationFile)).toContain('Sidan som ändras: `/organisationer/exempelkommun/`');
		expect(summary('sok/synonymer.yaml')).toContain('- `sok/synonymer.yaml`, ändrad fil. Sökningens ord ändras.');
		expect(summary('exempel/forsta-svaret/disk.jpg')).toContain('Sidan som ändras: `/exempel/forsta-svaret/`');
		expect(summary('README.md')).toContain('- `README.md`, ändrad fil. Filen har ingen egen sida.');
	});

	test('says when nothing is changed, and when there was nothing to compare with', () => {
		expect(summary('', [], { changes: [], note: 'Hittar inte ”origin/main”.' })).toBe(
			'# Granskning av förslaget\n\nHittar inte ”origin/main”.\n\nInnehållskontrollen hittade inga fel.\n\nFörslaget ändrar inget innehåll.\n',
		);
	});

	test('praises a text without advice', () => {
		expect(summary(caseFile, [], { advice: new Map([[caseFile, []]]) })).toContain('- Inga råd. Texten är lätt att läsa');
	});

	test('lets no title become Markdown, a tag or a call on somebody', () => {
		const text = summary(caseFile, [edit(caseFile, 'titel: Första svaret inom en dag', 'titel: "<img src=x> [klick](http://x) @alla"')]);

		expect(text).toContain('## \\<img src=x\\> \\[klick\\](http://x) @\u2060alla');
	});
});
