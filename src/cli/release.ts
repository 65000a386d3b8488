/**
 * `npm run release -- --out <folder> --version <tag> [--dir <folder>] [--previous <file>]`: what is kept of a version of the site.
 * The whole site as an archive, a list of its files, a list of all addresses ever published, and the checksums of the three.
 * The same site and the same commit give the same bytes. Where a published address has no page any more, nothing is written.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareAddresses, publishedAddresses, readAddresses } from '../release/addresses.ts';
import { packFolder } from '../release/archive.ts';
import { filesWithin } from '../release/files-within.ts';
import { checksums, manifest } from '../release/manifest.ts';
import { contentFolder, projectFolder } from '../site/settings.ts';
import { builtFolder } from './built-folder.ts';

const { values } = parseArgs({
	options: {
		dir: { type: 'string', default: 'dist' },
		out: { type: 'string' },
		version: { type: 'string' },
		previous: { type: 'string' },
	},
});

/** Said to the one who runs the command; no fault of the program. */
class Refusal extends Error {}

try {
	const { out, version } = values;
	if (out === undefined || version === undefined)
		throw new Refusal('Säg vilken mapp filerna ska skrivas i, och vad versionen heter: npm run release -- --out <mapp> --version v1.0.0');
	if (!/^[A-Za-z0-9][\w.-]*$/.test(version))
		throw new Refusal(`Versionen kan inte heta ”${version}”. Använd bokstäver (a–z), siffror, punkt och bindestreck, till exempel v1.0.0.`);
	await release(builtFolder(values.dir), resolve(projectFolder, out), version);
} catch (error) {
	console.error(error instanceof Refusal ? error.message : error);
	process.exitCode = 1;
}

async function release(folder: string, out: string, version: string): Promise<void> {
	const files = filesWithin(folder);
	const addresses = publishedAddresses(files);
	const endedFile = join(contentFolder, 'borttagna-adresser.txt');
	const ended = existsSync(endedFile) ? readAddresses(readFileSync(endedFile, 'utf8')) : [];
	const { ever, lost, added } = compareAddresses(addresses, previousAddresses(), ended);
	if (lost.length > 0) throw new Refusal(lostAddresses(lost, relative(projectFolder, endedFile)));

	const name = `portfolj-${version}`;
	const archive = `${name}.tar.gz`;
	mkdirSync(out, { recursive: true });
	await packFolder(folder, join(out, archive), { name, moment: commitTime() });
	writeFileSync(join(out, 'MANIFEST'), manifest(folder, files));
	writeFileSync(join(out, 'adresser.txt'), ever.map((address) => `${address}\n`).join(''));
	writeFileSync(join(out, 'SHA256SUMS'), checksums(out, ['MANIFEST', 'adresser.txt', archive]));
	console.log(`Klart. ${archive} ligger i ${out}, med MANIFEST (${files.length} filer), adresser.txt och SHA256SUMS.`);
	console.log(`Adresser: ${addresses.length} finns nu, ${added.length} av dem är nya. ${ever.length} har varit publicerade.`);
}

/** The list from the version before; none where no list is named. */
function previousAddresses(): string[] {
	if (values.previous === undefined) return [];
	const file = resolve(projectFolder, values.previous);
	if (!existsSync(file))
		throw new Refusal(`Den förra versionens lista ${file} finns inte. Finns det ingen förra version utelämnar du --previous.`);
	const addresses = readAddresses(readFileSync(file, 'utf8'));
	const strange = addresses.find((address) => !address.startsWith('/'));
	if (strange !== undefined) throw new Refusal(`${file} är ingen lista över adresser: ”${strange}” börjar inte med snedstreck.`);
	return addresses;
}

function lostAddresses(lost: readonly string[], endedFile: string): string {
	return [
		`Adresser som har varit publicerade har ingen sida längre (${lost.length}):`,
		...lost.map((address) => `  ${address}`),
		'',
		'Andra kan länka dit. Så här gör du:',
		'- Har ett exempel bytt id skriver du det gamla i tidigare_id.',
		'- Ska ett exempel inte visas längre skriver du avpublicerad i filen. Då finns sidan kvar och säger varför.',
		'- Annars lägger du tillbaka filen.',
		`- Är det beslutat att sidan ska bort skriver du adressen, och efter ett mellanslag varför, på en rad i ${endedFile}.`,
	].join('\n');
}

/** When what is built was written: the commit's time, or what the environment says in its place. */
function commitTime(): number {
	const said = process.env['SOURCE_DATE_EPOCH'];
	if (said !== undefined && /^\d+$/.test(said)) return Number(said);
	try {
		return Number(
			execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: projectFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
		);
	} catch {
		throw new Refusal(
			'Filernas tid tas ur git, och här finns ingen. Kör i projektets git, eller sätt SOURCE_DATE_EPOCH (sekunder sedan 1970).',
		);
	}
}
