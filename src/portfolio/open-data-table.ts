import { toCsv, type Cell } from './csv.ts';
import type { OpenCase } from './open-data-case.ts';

/** The columns of `/data/exempel.csv`, in order. A name is the path of the field in `portfolj.json`; the text says what it holds. */
export const caseColumns: readonly { name: string; description: string }[] = [
	{ name: 'id', description: 'Exemplets id. Ändras aldrig.' },
	{ name: 'adress', description: 'Sidan om exemplet.' },
	{ name: 'titel', description: 'Vad som ändrades.' },
	{ name: 'ingress', description: 'En eller två meningar om exemplet.' },
	{ name: 'status.kod', description: 'Hur långt det har kommit. Räknas ut ur datum och effekter.' },
	{ name: 'status.namn', description: 'Samma sak i ord.' },
	{ name: 'inriktning.kod', description: 'Vilket slags innovation det är.' },
	{ name: 'inriktning.namn', description: 'Samma sak i ord.' },
	{ name: 'andra_inriktning.kod', description: 'En andra inriktning, om arbetet drar åt två håll.' },
	{ name: 'andra_inriktning.namn', description: 'Samma sak i ord.' },
	{ name: 'inriktning_skal', description: 'Varför exemplet är placerat där.' },
	{ name: 'organisationer.id', description: 'Id för dem som har gjort arbetet. Den första äger exemplet.' },
	{ name: 'organisationer.namn', description: 'Samma sak i ord.' },
	{ name: 'enhet', description: 'Enheten eller förvaltningen.' },
	{ name: 'behov.id', description: 'Id för behoven som exemplet svarar på.' },
	{ name: 'behov.titel', description: 'Behoven med ägarens egna ord.' },
	{ name: 'startade', description: 'När arbetet började.' },
	{ name: 'i_bruk.sedan', description: 'När det började användas.' },
	{ name: 'avslutat.datum', description: 'När det avslutades.' },
	{ name: 'avslutat.orsak.namn', description: 'Varför det avslutades.' },
	{ name: 'effekter.vad', description: 'Vad som ändrades, en effekt i taget.' },
	{ name: 'effekter.evidens.kod', description: 'Hur säker varje effekt är, 1–5, i samma ordning.' },
	{ name: 'lardomar.text', description: 'Vad de lärde sig.' },
	{ name: 'metoder', description: 'Arbetssätt som användes.' },
	{ name: 'globala_mal.mal', description: 'Globala mål i Agenda 2030, med nummer.' },
	{ name: 'anvands_av.organisation.namn', description: 'Andra som använder samma sak.' },
	{ name: 'kallor.url', description: 'Adresser till källorna.' },
	{ name: 'publicerad', description: 'Dagen exemplet publicerades.' },
	{ name: 'granskad', description: 'Dagen någon senast stämde av det.' },
	{ name: 'granskas_senast', description: 'Senaste dag för nästa granskning.' },
];

/** What a path leads to: one value, or a list as soon as the way goes through one. Nothing where the case does not say. */
function valueAt(data: unknown, [key, ...rest]: readonly string[]): Cell {
	if (Array.isArray(data)) return data.flatMap((item) => valueAt(item, key === undefined ? [] : [key, ...rest]) ?? []);
	if (key === undefined) return data as Cell;
	return data === undefined ? undefined : valueAt((data as Record<string, unknown>)[key], rest);
}

/** `/data/exempel.csv`: a row for each case. */
export const casesCsv = (cases: readonly OpenCase[]): string =>
	toCsv(
		caseColumns.map(({ name }) => name),
		cases.map((item) => caseColumns.map(({ name }) => valueAt(item, name.split('.')))),
	);
