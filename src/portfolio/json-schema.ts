import { z } from 'zod';
import type { FormHints } from './schema/fields.ts';
import { collections, type CollectionName } from './schema/collections.ts';

/** What a file of each kind is, for the title and description of its schema. */
const about: Record<CollectionName, [title: string, description: string]> = {
	exempel: ['Exempel', 'Uppgifterna överst i exempel/<id>.md: ett exempel på innovation i offentlig verksamhet.'],
	behov: ['Behov', 'Uppgifterna överst i behov/<id>.md: ett behov och vems det är.'],
	organisationer: ['Organisation', 'Filen organisationer/<id>.yaml: en organisation som finns med i portföljen.'],
	ideslussar: ['Idésluss', 'Uppgifterna överst i ideslussar/<id>.md: en idésluss och vad den lärde sig.'],
	sidor: ['Sida', 'Uppgifterna överst i sidor/<namn>.mdx: en sida under Om.'],
	webbplats: ['Webbplats', 'Filen webbplats.yaml: vem som publicerar portföljen, och var.'],
	tillganglighet: ['Tillgänglighetsredogörelse', 'Filen tillganglighet.yaml: redogörelsen som lagen (2018:1937) kräver.'],
	synonymer: ['Synonymer', 'Filen sok/synonymer.yaml: ord som folk söker på, och ordet som texterna använder.'],
	seAven: ['Se även', 'Filen sok/se-aven.yaml: ord som folk söker på, och ord för det som ligger nära.'],
	delasInte: ['Ord som inte delas', 'Filen sok/delas-inte.yaml: ord som ser sammansatta ut, men som sökningen låter vara hela.'],
	delasSa: ['Ord som delas så här', 'Filen sok/delas-sa.yaml: sammansatta ord, med | där sökningen delar dem.'],
};

/** The JSON Schema of what an author writes, published at `/data/schema/<name>.json` and of use in any editor. */
export function jsonSchemaOf(name: CollectionName): object {
	const [title, description] = about[name];
	const { $schema, ...schema } = z.toJSONSchema(collections[name].schema, {
		io: 'input',
		unrepresentable: 'any',
		override: ({ jsonSchema }) => withLabels(jsonSchema),
	});
	return { $schema, title, description, ...schema };
}

/** What only our own form understands becomes what editors do: codes with the labels they stand for. */
function withLabels(schema: z.core.JSONSchema.BaseSchema): void {
	const { labels } = (schema['form'] ?? {}) as FormHints;
	delete schema['form'];
	if (labels && schema.enum) schema['enumDescriptions'] = schema.enum.map((code) => labels[String(code)]);
}
