import sharp from 'sharp';
import type { Upload } from './form-driver.ts';
import { shortCase } from './form-page.ts';

/** A photo as a telephone takes it: large, and with the place in it. */
async function photo(): Promise<Upload> {
	const buffer = await sharp({ create: { width: 3000, height: 1800, channels: 3, background: '#7a9' } })
		.jpeg()
		.withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '55/1 33/1 0/1' } })
		.toBuffer();
	return { name: 'Bild från natten.JPG', mimeType: 'image/jpeg', buffer };
}

/** A case with every field there is, as a person fills it in. */
export const everyField = async () => ({
	...shortCase,
	organisationer: ['tomelilla-kommun', 'nsva'],
	enhet: 'Hemtjänsten',
	inriktning: 'anpassning',
	andra_inriktning: 'framsyn',
	lage: { visshet: 0.25, riktning: -0.75 },
	behov: ['snabbt-besked-om-stod', 'forsta-kognitiv-svikt'],
	startade: '2020',
	i_bruk: { sedan: '2021-03', var: 'Hela kommunen', omfattning: '430 hem' },
	avslutat: { datum: '2024-01-15', orsak: 'blev-ordinarie', kommentar: 'Hemtjänsten tog över: allt är "vanligt" nu.' },
	effekter: [
		{
			vad: 'Falska larm',
			for_vem: 'Nattpersonalen',
			fore: '41',
			efter: '12',
			enhet: 'larm i veckan',
			matt: '2022',
			evidens: 3,
			kallor: [1, 2],
		},
		{ vad: 'Trygghet', evidens: 1, kallor: [2] },
	],
	lardomar: [
		{ text: 'Nattpersonalen valde själv vilka larm som behövdes.', sort: 'fungerade', tema: 'struktur-och-kultur', kallor: [1] },
		{ text: 'En app som ingen hann öppna.', sort: 'fungerade-inte' },
	],
	metoder: ['Test i liten skala', 'Tjänstedesign'],
	partner: ['Högskolan'],
	hinder: ['Täckningen var dålig på landet.'],
	villkor: ['Någon måste svara också på natten.'],
	globala_mal: [{ mal: 3, skal: 'Färre skadas i hemmet.' }],
	kostnader: [{ text: 'Utrustning', belopp: 1250000, kallor: [1] }, { text: 'Arbetstid räknades inte.' }],
	aterbruk: {
		mognad: 'fardig',
		kod: 'https://www.example.org/kod',
		licens: 'EUPL 1.2',
		material: [{ titel: 'Checklista', url: 'https://www.example.org/checklista' }],
		kontakt: 'Utvecklingsenheten',
	},
	anvands_av: [{ organisation: 'nsva', sedan: '2023', url: 'https://www.example.org/granne' }, { organisation: 'Tre bostadsbolag' }],
	handelser: [{ datum: '2022-05-04', text: 'Larmen halverades.' }],
	kontakt: { roll: 'Utvecklingsgruppen', epost: 'hemtjanst@example.org', url: 'https://www.example.org/kontakt' },
	bild: {
		fil: await photo(),
		alt: 'Ett larm hänger på en vägg.',
		fotograf: 'Kommunikationsenheten',
		licens: 'CC BY 4.0',
		personer: 'invanare',
		samtycke: 'Diariet 2026/12',
	},
	kallor: [
		{ titel: 'Uppföljning: nattlarm', utgivare: 'Tomelilla kommun', url: 'https://www.example.org/uppfoljning', publicerad: '2022-06-01' },
		{ titel: 'Rapport', utgivare: 'Högskolan', url: 'https://www.example.org/rapport?a=1&b=2' },
	],
	granskas_senast: '2026-12-15',
	avpublicerad: { datum: '2026-10-16', skal: 'Uppgifterna stämde inte.' },
	utkast: true,
	tidigare_id: ['nattlarm'],
	en: { titel: 'Quieter nights', ingress: 'Fewer false alarms.' },
	body: 'Larmen gick för ofta.\n\n## Så gick det till\n\n- en punkt\n- en till\n\nSe [uppdragen](/inriktning/uppdrag/) och **fet** text med "citat".',
});
