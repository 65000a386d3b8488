import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { filesOf } from './authored-files.ts';
import { writePortfolio } from './generated-portfolio.ts';

/** Writes a portfolio that has something of every kind: a lab, guide pages with every tag, pictures, MDX, old ids, marks of the day. */
export function writeStart(content: string, fixtures: string): void {
	writePortfolio(content, { cases: 36, seed: 7 });
	const files = filesOf(content);
	const source = { titel: 'Slutrapport', utgivare: 'Exempelkommun', url: 'https://example.org/slutrapport' };
	const lesson = { text: 'Chefen måste vara med från början.', sort: 'fungerade', kallor: [1] };
	files.write(
		'ideslussar/slussen.md',
		`---\n${stringify({ namn: 'Idéslussen', leds_av: 'exempelkommun', ingress: 'Medarbetare fick hjälp att pröva sina idéer i liten skala.', lardomar: [lesson], exempel: ['exempel-1', 'exempel-2'], kallor: [source] })}---\n\nSlussen höll öppet varje torsdag.\n`,
	);
	const tags = ['Kompass', 'Statusar', 'Inriktningar', 'Forandringsslag', 'Evidensskala', 'ObesvaradeBehov', 'Ideslussar'];
	for (const [index, tag] of tags.entries()) {
		const guide = {
			titel: `Om ${tag.toLowerCase()}`,
			ingress: `Så läser du det som ${tag.toLowerCase()} visar på sidan.`,
			ordning: index,
			i_menyn: index < 3,
		};
		files.write(`sidor/om-${tag.toLowerCase()}.mdx`, `---\n${stringify(guide)}---\n\nSå här ser det ut i dag.\n\n<${tag} />\n`);
	}
	mkdirSync(files.full('exempel/bilder'), { recursive: true });
	cpSync(join(fixtures, 'full/exempel/allt/bild.jpg'), files.full('exempel/bilder/bild.jpg'));
	const picture = {
		fil: './bilder/bild.jpg',
		alt: 'Ett larm på en vägg.',
		fotograf: 'Kommunikation',
		licens: 'CC BY 4.0',
		personer: 'inga',
	};
	files.change('exempel/exempel-3.md', { bild: picture, handelser: [{ datum: '2027-02-01', text: 'Nästa mätning.' }] });
	files.addText('exempel/exempel-4.md', '![Ett larm hänger på en vägg.](./bilder/bild.jpg)');
	files.change('exempel/exempel-5.md', { granskad: '2026-10-01', granskas_senast: '2026-12-15', tidigare_id: ['gammalt-namn'] });
	files.write('exempel/i-mdx.mdx', files.read('exempel/exempel-6.md').replace(/\(6\)/, '(i MDX)'));
	files.write('sok/synonymer.yaml', stringify([{ term: 'bibliotek', synonymer: ['bokhus'] }]));
}
