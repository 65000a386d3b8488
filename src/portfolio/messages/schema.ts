import type { z } from 'zod';
import { jointedPattern, wordPattern } from '../schema/compounds.ts';
import { idMaxLength, idPattern } from '../schema/fields.ts';
import { didYouMean, quote, sentences, toId, unseenSlip } from './wording.ts';

/** What is known about the value that a schema refused. */
export interface Refused {
	/** The value as the author wrote it, where YAML has changed it: `0114` is read as 114. */
	written?: string;
	/** The field's own description: what to write. */
	description?: string;
	/** The keys of the group that the field should hold. */
	keys?: readonly string[];
}

export const unknownKey = (key: string, known: readonly string[]): string =>
	unseenSlip(key) ??
	sentences(`Nyckeln ${quote(key)} finns inte.`, didYouMean(key, known) ?? `Ta bort raden eller välj en av: ${known.join(', ')}.`);

/**
 * The sentence an author gets for a value that a schema refuses, in place of zod's own English.
 * The report puts the key before it, so the sentence does not repeat the key.
 */
export function authorMessage(issue: z.core.$ZodRawIssue, refused: Refused = {}): string {
	const { input } = issue;
	if (input === undefined && issue.code !== 'unrecognized_keys') {
		return sentences('Uppgiften saknas.', refused.description, issue.code === 'invalid_value' ? chooseOne(issue.values) : undefined);
	}
	if (input === null) {
		return typeof issue.path?.at(-1) === 'number'
			? emptyRow
			: 'Uppgiften är tom. Skriv något efter kolonet, eller ta bort raden om uppgiften får saknas.';
	}
	const slip = typeof input === 'string' && !['too_small', 'too_big'].includes(issue.code) ? unseenSlip(input) : undefined;
	if (slip) return slip;
	const word = quote(refused.written ?? wordOf(input));
	switch (issue.code) {
		case 'invalid_type':
			return wrongType(issue.expected, input, word, refused);
		case 'invalid_value':
			return issue.values.length === 1
				? `${word} går inte att skriva här. Skriv ${String(issue.values[0])} eller ta bort raden.`
				: sentences(`${word} finns inte.`, didYouMean(String(input), issue.values.map(String)), chooseOne(issue.values));
		case 'too_small':
			return tooSmall(issue.origin, Number(issue.minimum), input, word, refused);
		case 'too_big':
			if (issue.origin !== 'string') return `${word} är för stort. Skriv högst ${issue.maximum}.`;
			return `Texten har ${lengthOf(input)} tecken men får ha högst ${issue.maximum}. Stryk ${lengthOf(input) - Number(issue.maximum)}.`;
		case 'invalid_format':
			return wrongFormat(issue.format, issue.pattern, String(input), word);
		case 'unrecognized_keys':
			return issue.keys.map((key) => unknownKey(key, refused.keys ?? [])).join(' ');
		default:
			return `${word} är inget datum. Skriv ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, så exakt som källan.`;
	}
}

const emptyRow = 'Raden är tom. Skriv något efter strecket, eller ta bort raden.';

const chooseOne = (values: readonly unknown[]) => `Välj en av: ${values.join(', ')}.`;

const lengthOf = (input: unknown) => (input as string | unknown[]).length;

function wordOf(input: unknown): string {
	if (input instanceof Date) return input.toISOString().slice(0, 10);
	return typeof input === 'object' ? JSON.stringify(input) : String(input);
}

function wrongType(expected: string, input: unknown, word: string, { written, keys }: Refused): string {
	switch (expected) {
		case 'string':
			if (Array.isArray(input)) return 'Här ska det stå en text, inte en lista.';
			if (typeof input === 'object' && !(input instanceof Date)) {
				return 'Här ska det stå en text, inte en grupp med nycklar. Om texten innehåller ett kolon sätter du citattecken runt den.';
			}
			return `${word} läses inte som text. Sätt citattecken runt: "${written ?? wordOf(input)}".`;
		case 'number':
		case 'int':
			if (expected === 'int') return `${word} är inget helt tal. Skriv bara siffror.`;
			return typeof input === 'string' && /^-?\d+,\d+$/.test(input)
				? `${word} är inget tal. Skriv decimaler med punkt: ${input.replace(',', '.')}.`
				: `${word} är inget tal. Skriv bara siffror, utan mellanrum och enhet.`;
		case 'boolean':
			return `${word} går inte att skriva här. Skriv true eller false.`;
		case 'array':
			return typeof input === 'object'
				? 'Här ska det stå en lista. Börja varje del med ett streck och ett mellanslag.'
				: `Här ska det stå en lista. Skriv [${wordOf(input)}].`;
		default:
			return sentences(
				Array.isArray(input)
					? 'Här ska det stå en grupp med nycklar, inte en lista.'
					: `Här ska det stå en grupp med nycklar, inte ${word}.`,
				keys && `Nycklarna är: ${keys.join(', ')}.`,
			);
	}
}

function tooSmall(origin: string, minimum: number, input: unknown, word: string, { description }: Refused): string {
	if (origin === 'array') return sentences('Listan är tom.', description);
	if (origin !== 'string') return `${word} är för litet. Skriv minst ${minimum}.`;
	return lengthOf(input) === 0
		? sentences('Texten är tom.', description)
		: `${word} har ${lengthOf(input)} tecken. Skriv minst ${minimum}.`;
}

function wrongFormat(format: string, pattern: string | undefined, input: string, word: string): string {
	switch (format) {
		case 'date':
			return `${word} är ingen dag. Skriv hela dagen som ÅÅÅÅ-MM-DD, till exempel 2026-10-12.`;
		case 'email':
			return `${word} är ingen mejladress. Skriv till exempel kontakt@kommun.se.`;
		case 'url':
			return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(input)
				? `${word} är ingen hel adress. Skriv https://${input}.`
				: `${word} är ingen hel adress. Skriv en adress som börjar med https://.`;
		default:
			return wrongPattern(pattern, input, word);
	}
}

function wrongPattern(pattern: string | undefined, input: string, word: string): string {
	switch (pattern) {
		case String(idPattern):
			return sentences(notAnId(input), toId(input) && `Skriv ${quote(toId(input).slice(0, idMaxLength))}.`);
		case String(wordPattern):
			return wrongWord(input, word) ?? `${word} delas med |. Ta bort tecknet, eller flytta raden till sok/delas-sa.yaml.`;
		case String(jointedPattern):
			return (
				wrongWord(input, word) ??
				(input.includes('|')
					? `${word} har en del med färre än två bokstäver. Flytta eller ta bort |.`
					: `${word} har inget |. Skriv | där ordet delas, till exempel mat|svinn.`)
			);
		default:
			return `${word} är ingen kommunkod. Skriv fyra siffror inom citattecken, till exempel "1270".`;
	}
}

/** What hinders a row in the search's lists from being one word, joints aside. */
function wrongWord(input: string, word: string): string | undefined {
	if (input === '') return emptyRow;
	if (/\s/.test(input)) return `${word} är flera ord. Skriv ett ord på varje rad.`;
	return /^[\p{L}|]+$/u.test(input) ? undefined : `${word} har tecken som inte är bokstäver. Ta bort dem, eller ta bort raden.`;
}

const notAnId = (id: string): string => `${quote(id)} är inget id. Ett id har bara små bokstäver a–z, siffror och bindestreck.`;
