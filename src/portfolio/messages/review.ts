import type { NextStatus } from '../next-status.ts';
import { quote } from './wording.ts';

/* What an editor gets to read about a case in a proposal: what it lacks, and what has grown old. */

/** @param expected true where the case has effects, but only ones that somebody expects */
export function toReachNextStatus({ missing }: NextStatus, expected: boolean): string {
	if (missing === 'startade') return 'Skriv i startade när arbetet började, med en källa som säger det.';
	if (missing === 'i_bruk') return 'Skriv i i_bruk sedan när det används i vardagen, med en källa som säger det.';
	const need = 'skriv i effekter vad som har ändrats, med evidens 2 eller högre och en källa.';
	return expected
		? `Nyttan är väntad men inte visad. När någon har sett eller mätt den: ${need}`
		: `När nyttan är sedd eller mätt: ${need}`;
}

export const reviewHasPassed = (day: string): string =>
	`Texten skulle ha granskats igen senast ${day}. Läs den bredvid källorna och skriv dagen i granskad.`;

export const benefitIsOld = (year: number): string =>
	`Nyttan visades senast ${year}. Finns det en nyare uppföljning? Sidan visar hur gammal uppgiften är.`;

export const draftIsHidden = 'Det är ett utkast och publiceras inte. Ta bort raden utkast när texten är klar.';

export const removedCase = (address: string): string =>
	`Adressen ${address} slutar fungera. Vill du att sidan ska säga när och varför exemplet togs bort? Behåll då filen och fyll i avpublicerad.`;

export const removedPage = (address: string): string => `Adressen ${address} slutar fungera.`;

export const unreadableYet = 'Filen går inte att läsa än. Rätta felen, så visas resten här.';

export const noAnswerYet = (title: string): string =>
	`Inget exempel svarar på ${quote(title)}. Behovet visas bland de obesvarade, så att någon kan ta sig an det.`;
