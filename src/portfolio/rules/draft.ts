import { z } from 'zod';

/** What an author has written so far: each part is there and valid by itself, or undefined. Lists keep their length. */
export type Draft<T> = T extends readonly (infer Item)[]
	? readonly (Draft<Item> | undefined)[]
	: T extends object
		? { [Key in keyof T]?: Draft<T[Key]> | undefined }
		: T;

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType => (schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema);

/** What a field says of itself: its label, hint and form hints, whether or not it may be left out. */
export function metaOf(schema: z.core.$ZodType): z.core.GlobalMeta {
	return { ...(schema instanceof z.ZodOptional && metaOf(schema.unwrap())), ...z.globalRegistry.get(schema) };
}

/** The schema of a part, from the keys and positions that lead there. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	const inner = unwrapped(schema);
	const next = inner instanceof z.ZodArray ? inner.element : inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined;
	return next && schemaAt(next, rest);
}

/** The keys of a group, in the order they are documented; undefined for what is no group. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] | undefined {
	const inner = schema && unwrapped(schema);
	return inner instanceof z.ZodObject ? Object.keys(inner.shape) : undefined;
}

/**
 * The valid parts of data that a schema refused as a whole, so that one misspelt code
 * does not hide what the rules over several keys have to say.
 */
export function draftOf(schema: z.core.$ZodType, data: unknown): unknown {
	if (data === undefined) return undefined;
	const whole = z.safeParse(schema, data);
	if (whole.success) return whole.data;
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodArray && Array.isArray(data)) return data.map((item) => draftOf(inner.element, item));
	if (inner instanceof z.ZodObject && typeof data === 'object' && data !== null && !Array.isArray(data)) {
		return Object.fromEntries(
			Object.entries(inner.shape).map(([key, part]) => [key, draftOf(part, Object.hasOwn(data, key) ? data[key as never] : undefined)]),
		);
	}
	return undefined;
}
