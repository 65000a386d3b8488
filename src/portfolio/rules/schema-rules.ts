import type { z } from 'zod';
import { authorMessage, unknownKey } from '../messages/schema.ts';
import { draftOf, keysOf, metaOf, schemaAt } from './draft.ts';
import type { Fault } from './fault.ts';

/** How a value was written, where YAML has changed it. */
export type Written = (path: readonly PropertyKey[]) => string | undefined;

/** Faults against a schema, in the author's language, and the parts of the data that hold by themselves. */
export function readWithSchema(schema: z.ZodType, data: unknown, written: Written = () => undefined): { faults: Fault[]; draft: unknown } {
	const result = schema.safeParse(data, {
		error: (issue) => {
			const part = schemaAt(schema, issue.path ?? []);
			return authorMessage(issue, {
				written: written(issue.path ?? []),
				description: part && metaOf(part).description,
				keys: keysOf(part),
			});
		},
	});
	if (result.success) return { faults: [], draft: result.data };
	const faults = result.error.issues.flatMap((issue): Fault[] => {
		const path = issue.path as (string | number)[];
		if (issue.code !== 'unrecognized_keys') return [{ path, message: issue.message }];
		const known = keysOf(schemaAt(schema, path)) ?? [];
		return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, known) }));
	});
	return { faults, draft: draftOf(schema, data) };
}
