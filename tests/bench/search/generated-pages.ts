import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { random } from '../../../src/portfolio/hash.ts';
import { searchData, type SearchKind } from '../../../src/site/search-data.ts';
import { projectFolder } from '../../../src/site/settings.ts';

const starts =
	'skol vård omsorgs klimat trafik miljö barn bygg vatten kultur energi arbets stads lands hem familje natur data idrotts brand'.split(' ');
const ends =
	'plan planen enhet enheten stöd stödet grupp gruppen avgift avgiften råd rådet projekt tjänst tjänsten miljö väg vägen lag lagen yta ytan bank'.split(
		' ',
	);
const middles =
	'verksamhets utvecklings förvaltnings service informations samordnings tillsyns trygghets framtids beredskaps kvalitets behovs'.split(
		' ',
	);

/** Sentences of the content folders at hand, without Markdown. */
const sentences = (): string[] =>
	['content', 'tests/bench/search/other'].flatMap((folder) =>
		globSync('**/*.md', { cwd: join(projectFolder, folder) }).flatMap((file) => {
			const [, , text = ''] = readFileSync(join(projectFolder, folder, file), 'utf8').split(/^---$/m);
			return text.replace(/\[([^\]]*)\]\([^)]*\)|[#*>|_<]/g, '$1').match(/[A-ZÅÄÖ][^.!?]{30,200}[.!?]/g) ?? [];
		}),
	);

/** Writes a built site of so many indexed pages of about 260 words: real sentences, and compounds that grow in number with the pages. The same for the same number. */
export function writePages(folder: string, pages: number): void {
	rmSync(folder, { recursive: true, force: true });
	const chance = random(pages);
	const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
	const all = sentences();
	for (let page = 0; page < pages; page++) {
		const kind: SearchKind = chance() < 0.6 ? 'exempel' : 'behov';
		const word = () => pick(starts) + (chance() < 0.5 ? pick(middles) : '') + pick(ends);
		const paragraphs = Array.from(
			{ length: 4 },
			() => Array.from({ length: 4 }, () => pick(all)).join(' ') + ` Det gäller ${word()} och ${word()}.`,
		);
		const filters = searchData(kind, {
			inriktning: [pick(['forbattring', 'uppdrag', 'framsyn', 'anpassning'])],
			organisation: [`organisation-${Math.floor(chance() * Math.min(200, pages / 4))}`],
		});
		const attributes = Object.entries(filters)
			.map(([name, value]) => (value === true ? name : `${name}="${value}"`))
			.join(' ');
		const path = join(folder, kind, `sida-${page}`, 'index.html');
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(
			path,
			`<!doctype html><html lang="sv"><head><title>Sida</title></head><body><main ${attributes}><h1>${pick(all).slice(0, 60)} ${word()}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`,
		);
	}
	writeFileSync(join(folder, '404.html'), '<!doctype html><title>Saknas</title>');
}
