import type { Answer } from './support.ts';

/** Answers about one well-made case, part by part. */
export const source: Answer[] = [
	['Titel', 'Uppföljning av ljuset'],
	['Utgivare', 'Exempelkommun'],
	['Adress', 'https://example.org/ljus'],
	['Publicerad', '2025'],
	['En källa till?', 'Nej'],
];
export const described: Answer[] = [
	['Titel', 'Äldreboendet får lampor som väcker mjukt'],
	['Ingress', 'Den som bor på äldreboendet vaknar lugnare när ljuset i rummet stiger långsamt.'],
	['Organisationer', 'Exempelkommun'],
	['Behov', 'Jag vill få besked snabbare'],
	['Ett behov till?', 'Nej, det var alla'],
];
export const beginning: Answer[] = [
	...described,
	['Inriktning', 'Förbättring'],
	['Varför den inriktningen?', 'Samma omsorg som förut, men med bättre ljus.'],
	...source,
];
export const end: Answer[] = [
	['Vill du publicera direkt eller spara som utkast?', 'Utkast'],
	['Filens namn', '⏎'],
];
export const inUse: Answer[] = [
	['Sedan', '2022-03'],
	['Var', ''],
	['Omfattning', 'Tolv rum'],
];
export const effect: Answer[] = [
	['Vad', 'Oro på morgonen'],
	['För vem', 'De som bor där'],
	['Före', ''],
	['Efter', 'Färre ringer på larmet.'],
	['Mätt', '2025'],
	['Evidens', 'Sedd eller mätt'],
	['En effekt till?', 'Nej'],
];
export const lesson: Answer[] = [
	['Lärdom', 'Nattpersonalen ville styra ljuset själv.'],
	['Hur det gick', 'Överraskade'],
	['Tema', 'Hoppa över'],
	['En lärdom till?', 'Nej'],
];
export const start = (stage: string): Answer[] => [
	['Vad vill du skriva?', 'Exempel'],
	['Hur långt har arbetet kommit?', stage],
	...beginning,
];
